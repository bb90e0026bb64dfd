//! The selfie was compared with another document

use super::super::payload::Report;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `document` of a selfie is there, and is not among the `files` of the document, which are there too.
    ///
    /// # Why it matters
    ///
    /// The face may be that of the holder of another document.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `selfie.document` and `document.files`, <https://docs.stripe.com/api/identity/verification_reports/object>. That
    /// one is among the others is inferred.
    RULE = "stripe-identity-selfie-of-another-document", Contradicts, "the selfie was compared with a picture that is not one of the document";
    de = "das Selfie wurde mit einem Bild verglichen, das keines des Dokuments ist";
    es = "el selfi se comparó con una imagen que no es del documento";
    fr = "le selfie a été comparé à une image qui n’est pas celle du document";
}

/// Looks for the picture among those of the document
pub fn check<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let (compared, files) = (report.selfie().document(), report.document().files());
    if !compared.is_absent() && !files.is_empty() {
        let is_another = files.items().all(|file| file.written() != compared.written());
        judging.doubt_beside(&RULE, is_another, compared, files);
    }
}
