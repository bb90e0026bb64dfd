//! A document that is suspected

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `sub_result` of a report is `suspected`.
    ///
    /// # Why it matters
    ///
    /// The document may be forged, stolen or somebody else’s. A policy can reject it by the id of this rule.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-document-suspected", REVIEW, Flagged, "the document shows signs of fraud", Overrides;
    de = "das Dokument zeigt Anzeichen eines Betrugs";
    es = "el documento muestra signos de fraude";
    fr = "le document montre des signes de fraude";
}
