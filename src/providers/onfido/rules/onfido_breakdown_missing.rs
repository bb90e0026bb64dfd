//! A clear report has parts

use super::super::kind::Kind;
use super::super::payload::{Finding, Part, Report};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `clear`, and no part of its breakdown is `clear`. Of a document, `visual_authenticity` or
    /// `issuing_authority` has to be, and of a face `visual_authenticity`.
    ///
    /// # Why it matters
    ///
    /// Nothing is accepted by absence. Only these parts say that a document is genuine or that a person is alive.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Breakdowns", <https://documentation.onfido.com/guide/document-report>. That a clear report needs one of these
    /// parts is inferred.
    RULE = "onfido-breakdown-missing", Doubts, "the report is clear, but no clear part of it shows why";
    de = "der Bericht ist unauffällig, aber kein unauffälliger Teil zeigt, warum";
    es = "el informe es favorable, pero ninguna parte favorable muestra por qué";
    fr = "le rapport est favorable, mais aucune partie favorable ne montre pourquoi";
}

/// Looks for a part that is clear
pub fn check<'a>(report: Node<'a, Report>, kind: Option<Kind>, judging: &mut Judging<'a>) {
    let needed: &[&str] = match kind {
        Some(Kind::Document) => &["visual_authenticity", "issuing_authority"],
        Some(Kind::Face) => &["visual_authenticity"],
        _ => &[],
    };
    let counts = |name: &str| needed.is_empty() || needed.contains(&name);
    let mut parts = report.breakdown().read_as::<Keyed<Part>>().entries();
    let any = parts.any(|(name, part)| part.result().word() == Some(Finding::Clear) && counts(name));
    judging.doubt(&RULE, report.result().word() == Some(Finding::Clear) && !any, report.breakdown());
}
