//! The score of a face is repeated

use super::super::kind::Kind;
use super::super::parts::{details, sub_part};
use super::super::payload::{Properties, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `properties.score` of a facial similarity report is not the score of `visual_authenticity.spoofing_detection`.
    ///
    /// # Why it matters
    ///
    /// The one repeats the other.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// "Properties", <https://documentation.onfido.com/guide/facial-similarity-reports>.
    RULE = "onfido-score-differs", Contradicts, "two places give different scores of the same face";
    de = "zwei Stellen nennen verschiedene Werte für dasselbe Gesicht";
    es = "dos lugares indican puntuaciones distintas del mismo rostro";
    fr = "deux endroits donnent des scores différents du même visage";
}

/// Compares the two
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    if kind != Some(Kind::Face) {
        return;
    }
    let whole = report.properties().read_as::<Properties>().score();
    let Some(spoof) = sub_part(report, "visual_authenticity", "spoofing_detection") else { return };
    let score = details(spoof).score();
    let differs = !whole.is_absent() && !score.is_absent() && whole.to_f64() != score.to_f64();
    judging.doubt_beside(&RULE, differs, whole, score);
}
