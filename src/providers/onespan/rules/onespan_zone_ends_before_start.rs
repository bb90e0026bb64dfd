//! A document is valid for a while

use super::super::payload::Segment;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In no zone of the last `AddProviderData` stage is `expiryDate` before `issueDate`.
    ///
    /// # Why it matters
    ///
    /// One of the two was misread; the last day is the one that decides elsewhere.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue.
    ///
    /// # Where it is said
    ///
    /// `documentElement.issueDate` and `expiryDate` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. No page says it; it follows from what the words
    /// mean.
    RULE = "onespan-zone-ends-before-start", Informs, "a zone states a last day of the document that is before its day of issue";
    previously = "zone-ends-before-start";
    de = "eine Zone nennt ein Ablaufdatum des Dokuments, das vor dem Tag seiner Ausstellung liegt";
    es = "una zona indica para el documento una fecha de caducidad anterior a su fecha de expedición";
    fr = "une zone indique pour le document une date d’expiration antérieure à sa date de délivrance";
}

/// Compares the two days of a zone
pub fn check<'a>(zone: Node<'a, Segment>, judging: &mut Judging<'a>) {
    let element = zone.personal_information().document_element();
    let moments = element.issue_date().written().and_then(instant);
    let moments = moments.zip(element.expiry_date().written().and_then(instant));
    let ends_first = moments.is_some_and(|(issued, expires)| expires < issued);
    judging.doubt_beside(&RULE, ends_first, element.expiry_date(), element.issue_date());
}
