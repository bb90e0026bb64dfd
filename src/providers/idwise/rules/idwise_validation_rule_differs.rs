//! The rule of authentic documents bears the documents

use super::super::payload::{DocumentStep, RuleOutcome, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The rule `document_validation` is `Passed` while the `validation_outcome` of a document is `Failed`.
    ///
    /// # Why it matters
    ///
    /// The rule is about exactly these outcomes, so one of the two is wrong.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `document_validation` "confirms the authenticity of the submitted documents",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-validation-rule-differs", Contradicts, "the rule of authentic documents is stated as passed and a document is not stated as genuine";
    previously = "validation-rule-differs";
    de = "die Regel der echten Dokumente ist als erfüllt angegeben und ein Dokument ist nicht als echt angegeben";
    es = "la regla de documentos auténticos consta como cumplida y un documento no consta como auténtico";
    fr = "la règle des documents authentiques est indiquée comme respectée et un document n’est pas indiqué comme authentique";
}

/// Holds every document against a rule that is stated as passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, documents: Node<'a, Keyed<DocumentStep>>, judging: &mut Judging<'a>) {
    for document in documents.values() {
        let outcome = document.validation_result().validation_outcome();
        if outcome.word() == Some(ValidationOutcome::Failed) {
            judging.say(&RULE, outcome.place(), Some(rule.place()));
        }
    }
}
