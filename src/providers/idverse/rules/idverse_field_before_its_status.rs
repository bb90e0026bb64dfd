//! A field is there too early

use super::super::field::stands;
use super::super::payload::{Status, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A field is there although the page says that it does not exist yet: `activated_at`, `current_step` or
    /// `device_info` if the status is `PENDING`; `closed_at` or `computed_statistics` if it is `PENDING`, `INPROGRESS`
    /// or `SUBMITTED`; `results` or `pdf_report_number` if it is one of these, `EXPIRED` or `CANCELLED`. `null` and
    /// `""` count as absent.
    ///
    /// # Why it matters
    ///
    /// Results in a transaction that is not complete may belong to another attempt. Code that reads them decides too
    /// early.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The table of fields, <https://idkit.docs.idverse.com/reference/total-result>. The sample has empty strings for
    /// times that should not exist, and a `closed_at` although the page says that only canceled and expired
    /// transactions have one.
    RULE = "idverse-field-before-its-status", Informs, "the body has a field that a transaction with this status should not have yet";
    previously = "field-before-its-status";
    de = "die Nachricht enthält ein Feld, das eine Transaktion mit diesem Status noch nicht haben sollte";
    es = "el mensaje tiene un campo que una transacción con este estado aún no debería tener";
    fr = "le message contient un champ qu’une transaction de ce statut ne devrait pas encore avoir";
}

/// Checks the fields that the status should not have
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
