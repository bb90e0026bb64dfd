//! ID proofing passed, but its general status is not valid

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{IdProofing, Validation};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The status of ID proofing is `true`, but its validation `general_status` is `NON_VALIDATED_OR_ABSENT`.
    ///
    /// # Why it matters
    ///
    /// The general status sums up the validations. "Not validated" is not the same as "not valid", and Preventor's page
    /// does not say how the status is computed, so the disagreement is only worth a look.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `data.id_proofing.validations.general_status` and `data.id_proofing.status`,
    /// <https://docs.preventor.com/server/webhooks>. What the general status sums up is inferred from its name.
    RULE = "preventor-ticket-general-status-not-valid", Informs, "ID proofing passed, but the general status of its validations is not \"valid\"";
    previously = "ticket-general-status-not-valid";
    de = "die Dokumentprüfung ist bestanden, aber der Gesamtstatus ihrer Einzelprüfungen ist nicht „gültig“";
    es = "la comprobación del documento está superada, pero el estado general de sus validaciones no es «válido»";
    fr = "le contrôle du document est réussi, mais le statut général de ses validations n’est pas «\u{a0}valide\u{a0}»";
}

/// Checks the general status of a document that passed
pub fn check<'a>(proofing: Node<'a, IdProofing>, judging: &mut Judging<'a>) {
    let (status, general) = (proofing.status(), proofing.validations().general_status());
    let not_valid = general.word() == Some(Validation::NotValidatedOrAbsent);
    judging.doubt_beside(&RULE, status.flag() == Some(true) && not_valid, general, status);
}
