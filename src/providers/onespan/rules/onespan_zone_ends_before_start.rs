//! A zone states an expiry date before the date of issue

use super::super::payload::Segment;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A zone of the last `AddProviderData` stage states an `expiryDate` before its `issueDate`.
    ///
    /// # Why it matters
    ///
    /// One of the two was misread. Other rules decide by the expiry date.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `documentElement.issueDate` and `expiryDate` of each zone,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. No page says so; it follows from the meaning of
    /// the words.
    RULE = "onespan-zone-ends-before-start", Informs, "a zone states an expiry date of the document that is before its date of issue";
    previously = "zone-ends-before-start";
    de = "eine Zone nennt ein Ablaufdatum des Dokuments, das vor seinem Ausstellungsdatum liegt";
    es = "una zona indica para el documento una fecha de caducidad anterior a su fecha de expedición";
    fr = "une zone indique pour le document une date d’expiration antérieure à sa date de délivrance";
}

/// Compares the two dates of a zone
pub fn check<'a>(zone: Node<'a, Segment>, judging: &mut Judging<'a>) {
    let element = zone.personal_information().document_element();
    let moments = element.issue_date().written().and_then(instant);
    let moments = moments.zip(element.expiry_date().written().and_then(instant));
    let ends_first = moments.is_some_and(|(issued, expires)| expires < issued);
    judging.doubt_beside(&RULE, ends_first, element.expiry_date(), element.issue_date());
}
