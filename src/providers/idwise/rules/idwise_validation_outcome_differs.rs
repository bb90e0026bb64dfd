//! The outcome of a validation bears its checks

use super::super::payload::{Validation, ValidationOutcome, ValidationResult};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A document's `validation_outcome` is `Passed` while one of its `validation_checks` is `Failed`.
    ///
    /// # Why it matters
    ///
    /// The outcome sums up the checks. Where it does not, whoever looks only at the outcome is misled.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `validation_outcome`, "the conclusive results of all document authenticity checks",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-validation-outcome-differs", Contradicts, "a document is stated as genuine and a check of its authenticity has failed";
    previously = "validation-outcome-differs";
    de = "ein Dokument ist als echt angegeben und eine Prüfung seiner Echtheit ist gescheitert";
    es = "un documento consta como auténtico y ha fallado una comprobación de su autenticidad";
    fr = "un document est indiqué comme authentique et un contrôle de son authenticité a échoué";
}

/// Holds every check against the outcome of all
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
