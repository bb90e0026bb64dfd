//! A document that passed is genuine

use super::super::payload::{DocumentStep, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A document's `has_passed_rules` is `true` while its `validation_outcome` is `Failed`.
    ///
    /// # Why it matters
    ///
    /// The first is said to reflect the second. Beside a system's acceptance, `idwise-document-validation-failed` speaks as
    /// well.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules", and the page's own sample has the two
    /// disagree, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-validation-differs", Informs, "a document is stated as passed and not as genuine";
    previously = "document-validation-differs";
    de = "ein Dokument ist als bestanden, aber nicht als echt angegeben";
    es = "un documento consta como validado y no como auténtico";
    fr = "un document est indiqué comme validé et non comme authentique";
}

/// Holds a document's validation against what is said of the document
pub fn check<'a>(document: Node<'a, DocumentStep>, judging: &mut Judging<'a>) {
    let (passed, outcome) = (document.has_passed_rules(), document.validation_result().validation_outcome());
    if passed.flag() == Some(true) && outcome.word() == Some(ValidationOutcome::Failed) {
        judging.say(&RULE, outcome.place(), Some(passed.place()));
    }
}
