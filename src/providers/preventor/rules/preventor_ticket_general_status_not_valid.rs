//! The general status of a document that passed

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{IdProofing, Validation};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside a status of `true` of ID proofing the validation `general_status` is not `NON_VALIDATED_OR_ABSENT`.
    ///
    /// # Why it matters
    ///
    /// It is the sum of the validations. Not validated is not the same as not valid, and the page does not say what the
    /// status is made from, so this is worth a look and no more.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `data.id_proofing.validations.general_status` beside `data.id_proofing.status`,
    /// <https://docs.preventor.com/server/webhooks>; what it sums up is inferred from its name.
    RULE = "preventor-ticket-general-status-not-valid", Informs, "ID proofing has passed and the general status of its validations is not valid";
    previously = "ticket-general-status-not-valid";
    de = "die Dokumentprüfung ist bestanden und der Gesamtstatus ihrer Einzelprüfungen ist nicht gültig";
    es = "la comprobación del documento está superada y el estado general de sus validaciones no es válido";
    fr = "le contrôle du document est réussi et le statut général de ses validations n’est pas valide";
}

/// Looks at the general status of a document that passed
pub fn check<'a>(proofing: Node<'a, IdProofing>, judging: &mut Judging<'a>) {
    let (status, general) = (proofing.status(), proofing.validations().general_status());
    let not_valid = general.word() == Some(Validation::NotValidatedOrAbsent);
    judging.doubt_beside(&RULE, status.flag() == Some(true) && not_valid, general, status);
}
