//! A step passed with a score of 0

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
    /// The status of photo matching is `true`, but its `similarity_score` is 0; or the status of facial analysis is
    /// `true`, but its `confidence_score` is 0.
    ///
    /// # Why it matters
    ///
    /// A score of 0 says that two faces have nothing in common or that nothing was found in a face. A score of 0 cannot
    /// reach a threshold, so either the status or the score is wrong.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. A missing score is not reported.
    ///
    /// # Where it is said
    ///
    /// `similarity_score` and `confidence_score` with `status`, <https://docs.preventor.com/server/webhooks>. That the
    /// threshold is above 0 is inferred.
    RULE = "preventor-ticket-step-passed-at-zero", Contradicts, "a step has passed, but its score is 0";
    previously = "ticket-step-passed-at-zero";
    de = "ein Schritt ist bestanden, aber sein Wert ist 0";
    es = "un paso está superado, pero su puntuación es 0";
    fr = "une étape est réussie, mais son score est de 0";
}

/// Checks the scores of a ticket's steps
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
