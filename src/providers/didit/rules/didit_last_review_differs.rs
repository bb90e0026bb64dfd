//! The last review has another status than the session

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::{Decision, Status};
use crate::providers::didit::reviews::latest;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but the latest of `reviews` has another `new_status`, or their times do not tell which
    /// is the latest.
    ///
    /// # Why it matters
    ///
    /// Each change of the status by a person or by the ongoing search of lists is a review. The last one says what the
    /// status is.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `reviews`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-last-review-differs", Contradicts, "the session is approved, but its last review says otherwise";
    de = "die Sitzung ist genehmigt, aber ihre letzte Prüfung sagt etwas anderes";
    es = "la sesión está aprobada, pero su última revisión dice otra cosa";
    fr = "la session est approuvée, mais sa dernière révision dit autre chose";
}

/// Compares the last review with an approval
pub fn check<'a>(decision: Node<'a, Decision>, accepted: Position, judging: &mut Judging<'a>) {
    let reviews = decision.reviews();
    match latest(reviews) {
        Some(last) if last.new_status().word() != Some(Status::Approved) => {
            judging.say(&RULE, last.new_status().place(), Some(accepted));
        }
        None if !reviews.is_empty() => judging.say(&RULE, reviews.place(), Some(accepted)),
        _ => {}
    }
}
