//! A document is not started, but it has results

use super::super::payload::{DocumentStep, Progress, ValidationOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// The `progress` of a document is `NotStarted`, but its validation is `Passed`, its face matches, or a field was
    /// extracted from it.
    ///
    /// # Why it matters
    ///
    /// A document that nobody has submitted cannot have results. The body does not show which of the two is older.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `progress` "reflects the step progress", <https://docs.idwise.com/reference/get-journey-result>. That results
    /// exist only after the start is inferred.
    RULE = "idwise-progress-differs", Informs, "a document is \"not started\", but it has results";
    previously = "progress-differs";
    de = "ein Dokument ist „nicht begonnen“, hat aber Ergebnisse";
    es = "un documento está «sin empezar», pero tiene resultados";
    fr = "un document est «\u{a0}non commencé\u{a0}», mais il a des résultats";
}

/// Compares the results of a document with its progress
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

/// Returns the place of the first value that was extracted from a document
fn value(document: Node<'_, DocumentStep>) -> Option<Position> {
    for field in document.extracted_fields().values() {
        if !field.value().is_absent() {
            return Some(field.value().place());
        }
    }
    None
}
