//! The rule about authentic documents passed, but a document failed

use super::super::payload::{DocumentStep, RuleOutcome, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The rule `document_validation` is `Passed`, but the `validation_outcome` of a document is `Failed`, or there
    /// are no documents: `documents` is empty, `null` or absent.
    ///
    /// # Why it matters
    ///
    /// The rule is about exactly these outcomes, so one of the two is wrong.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// `document_validation` "confirms the authenticity of the submitted documents",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-validation-rule-differs", Contradicts, "the rule of authentic documents is \"passed\", but the validation of a document has failed";
    previously = "validation-rule-differs";
    de = "die Regel der echten Dokumente ist „erfüllt“, aber die Echtheitsprüfung eines Dokuments ist gescheitert";
    es = "la regla de documentos auténticos está «cumplida», pero la validación de un documento ha fallado";
    fr = "la règle des documents authentiques est «\u{a0}respectée\u{a0}», mais la validation d’un document a échoué";
}

/// Compares the outcome of every document with the rule that passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    if documents.values().next().is_none() {
        judging.say(&RULE, documents.place(), Some(rule.place()));
    }
    for document in documents.values() {
        let outcome = document.validation_result().validation_outcome();
        if outcome.word() == Some(ValidationOutcome::Failed) {
            judging.say(&RULE, outcome.place(), Some(rule.place()));
        }
    }
}
