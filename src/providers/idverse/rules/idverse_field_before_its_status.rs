//! Something is there before its time

use super::super::field::stands;
use super::super::payload::{Status, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// What the page says will not exist yet does not: `activated_at`, `current_step` and `device_info` before the
    /// person has opened the transaction (`PENDING`); `closed_at` and `computed_statistics` before it is over
    /// (`PENDING`, `INPROGRESS`, `SUBMITTED`); `results` and `pdf_report_number` unless it is complete. `null` and `""`
    /// are taken for absent.
    ///
    /// # Why it matters
    ///
    /// Results beside a status that has none may be those of another attempt. Whoever reads them before the end decides
    /// too early.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// The table of fields, <https://idkit.docs.idverse.com/reference/total-result>; its sample leaves times empty that
    /// should not exist, and has a `closed_at` where the page says only canceled and expired ones do.
    RULE = "idverse-field-before-its-status", Informs, "a field is there that the status of the transaction does not have yet";
    previously = "field-before-its-status";
    de = "ein Feld ist vorhanden, das die Transaktion bei ihrem Status noch nicht hat";
    es = "hay un campo que el estado de la transacción aún no tiene";
    fr = "un champ est présent que le statut de la transaction n’a pas encore";
}

/// Looks at each field that the status does not have
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let status = transaction.status();
    let (opened, over) = match status.word() {
        Some(Status::Pending) => (false, false),
        Some(Status::InProgress | Status::Submitted) => (true, false),
        Some(Status::Expired | Status::Cancelled) => (true, true),
        Some(Status::Complete | Status::Other(_)) | None => return,
    };
    let fields = [
        (stands(transaction.activated_at()), !opened),
        (stands(transaction.current_step()), !opened),
        (stands(transaction.device_info()), !opened),
        (stands(transaction.closed_at()), !over),
        (stands(transaction.computed_statistics()), !over),
        (stands(transaction.results()), true),
        (stands(transaction.pdf_report_number()), true),
    ];
    for place in fields.into_iter().filter(|(_, early)| *early).filter_map(|(place, _)| place) {
        judging.say(&RULE, place, Some(status.place()));
    }
}
