//! The score of a step that passed

use crate::json::decimal::Decimal;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::Subprocesses;
use crate::schema::node::Node;
use crate::schema::scalar::{Flag, PercentText};

rule! {
    /// # What it checks
    ///
    /// Beside a status of `true` the `similarity_score` of photo matching, and the `confidence_score` of facial analysis,
    /// is more than 0.
    ///
    /// # Why it matters
    ///
    /// A score of 0 says that two faces have nothing in common, or that nothing was found in a face. No threshold is
    /// reached by nothing, so one of the two is wrong.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A score that is absent says nothing.
    ///
    /// # Where it is said
    ///
    /// `similarity_score` and `confidence_score` beside `status`, <https://docs.preventor.com/server/webhooks>; that the
    /// threshold is above 0 is inferred.
    RULE = "preventor-ticket-step-passed-at-zero", Contradicts, "a step has passed and its score is 0";
    previously = "ticket-step-passed-at-zero";
    de = "ein Schritt ist bestanden und sein Wert ist 0";
    es = "un paso está superado y su puntuación es 0";
    fr = "une étape est réussie et son score est 0";
}

/// Looks at the scores of a ticket's steps
pub fn check<'a>(data: Node<'a, Subprocesses>, judging: &mut Judging<'a>) {
    let data = data.fields();
    let (face, photo) = (data.facial_analysis().fields(), data.photo_matching().fields());
    step(face.confidence_score(), face.status(), judging);
    step(photo.similarity_score(), photo.status(), judging);
}

fn step<'a>(score: Node<'a, PercentText>, status: Node<'a, Flag>, judging: &mut Judging<'a>) {
    let none = score.not_positive() == Some(Decimal::whole("0"));
    judging.doubt_beside(&RULE, none && status.flag() == Some(true), score, status);
}
