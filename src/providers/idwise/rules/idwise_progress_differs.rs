//! A document that is not started has no results

use super::super::payload::{DocumentStep, Progress, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A document's `progress` is `NotStarted` while its validation is `Passed`, its face matches, or a field was read
    /// off it.
    ///
    /// # Why it matters
    ///
    /// Nothing can be found on a document that nobody has given. Which of the two is older cannot be told.
    ///
    /// # What it decides
    ///
    /// Nothing. It is told as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `progress` "reflects the step progress", <https://docs.idwise.com/reference/get-journey-result>; that results
    /// come only after it is inferred.
    RULE = "idwise-progress-differs", Informs, "a document is stated as not started and has results";
    previously = "progress-differs";
    de = "ein Dokument ist als nicht begonnen angegeben und hat Ergebnisse";
    es = "un documento consta como no empezado y tiene resultados";
    fr = "un document est indiqué comme non commencé et a des résultats";
}

/// Holds a document's results against its progress
pub fn check<'a>(document: Node<'a, DocumentStep>, judging: &mut Judging<'a>) {
    let progress = document.progress();
    if progress.word() != Some(Progress::NotStarted) {
        return;
    }
    let (outcome, matched) =
        (document.validation_result().validation_outcome(), document.face_match_result().is_matched());
    let result = if outcome.word() == Some(ValidationOutcome::Passed) {
        Some(outcome.place())
    } else if matched.flag() == Some(true) {
        Some(matched.place())
    } else {
        value(document)
    };
    if let Some(result) = result {
        judging.say(&RULE, result, Some(progress.place()));
    }
}

/// Where the first value is that was read off a document
fn value(document: Node<'_, DocumentStep>) -> Option<Position> {
    for field in document.extracted_fields().values() {
        if !field.value().is_absent() {
            return Some(field.value().place());
        }
    }
    None
}
