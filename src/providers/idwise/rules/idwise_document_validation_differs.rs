//! A document passed, but its validation failed

use super::super::payload::{DocumentStep, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `has_passed_rules` of a document is `true`, but its `validation_outcome` is `Failed`.
    ///
    /// # Why it matters
    ///
    /// According to the page, `has_passed_rules` reflects the validation. If the system accepted the result,
    /// `idwise-document-validation-failed` applies too.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `has_passed_rules` "reflects the document validation, and rules", but in the page's own sample the two disagree,
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-document-validation-differs", Informs, "a document is stated as passed, but its validation has failed";
    previously = "document-validation-differs";
    de = "ein Dokument ist als bestanden angegeben, aber seine Echtheitsprüfung ist gescheitert";
    es = "un documento consta como validado, pero su comprobación de autenticidad ha fallado";
    fr = "un document est indiqué comme validé, mais son contrôle d’authenticité a échoué";
}

/// Compares the validation of a document with what is stated about the document
pub fn check<'a>(document: Node<'a, DocumentStep>, judging: &mut Judging<'a>) {
    let (passed, outcome) = (document.has_passed_rules(), document.validation_result().validation_outcome());
    if passed.flag() == Some(true) && outcome.word() == Some(ValidationOutcome::Failed) {
        judging.say(&RULE, outcome.place(), Some(passed.place()));
    }
}
