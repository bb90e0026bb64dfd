//! A document that calls for caution

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `sub_result` of a report is `caution`.
    ///
    /// # Why it matters
    ///
    /// It is not necessarily fraud: the document may have expired, or differ from what the applicant said. A policy
    /// can reject it by the id of this rule.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-document-caution", REVIEW, Flagged, "something about the document calls for caution", Overrides;
    de = "etwas am Dokument mahnt zur Vorsicht";
    es = "algo en el documento pide cautela";
    fr = "quelque chose dans le document appelle à la prudence";
}
