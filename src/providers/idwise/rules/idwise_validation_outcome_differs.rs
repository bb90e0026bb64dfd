//! The validation passed, but one of its checks failed

use super::super::payload::{Validation, ValidationOutcome, ValidationResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `validation_outcome` of a document is `Passed`, but one of its `validation_checks` is `Failed`.
    ///
    /// # Why it matters
    ///
    /// The outcome sums up the checks. If it does not, reading only the outcome is misleading.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, even if a reviewer approved the journey: the reviewer was told
    /// that the check had passed.
    ///
    /// # Where it is said
    ///
    /// `validation_outcome`, "the conclusive results of all document authenticity checks",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-validation-outcome-differs", Contradicts, "a document's validation is \"passed\", but a check of its authenticity has failed";
    previously = "validation-outcome-differs";
    de = "die Echtheitsprüfung eines Dokuments ist „bestanden“, aber eine ihrer Einzelprüfungen ist gescheitert";
    es = "la validación de un documento está «superada», pero ha fallado una comprobación de su autenticidad";
    fr = "la validation d’un document est «\u{a0}réussie\u{a0}», mais un contrôle de son authenticité a échoué";
}

/// Compares every check with the outcome
pub fn check<'a>(validation: Node<'a, ValidationResult>, judging: &mut Judging<'a>) {
    let outcome = validation.validation_outcome();
    if outcome.word() != Some(ValidationOutcome::Passed) {
        return;
    }
    for check in validation.validation_checks().items() {
        if check.result().word() == Some(Validation::Failed) {
            judging.say(&RULE, check.result().place(), Some(outcome.place()));
        }
    }
}
