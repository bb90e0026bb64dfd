//! A rejection that another picture does not help

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `sub_result` of a report is `rejected`, and the part `image_integrity` is clear or missing, or another part is
    /// not clear either, such as `age_validation`.
    ///
    /// # Why it matters
    ///
    /// Onfido rejects who is too young as it rejects a bad picture. Another picture does not make anybody older.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// "Sub-results", <https://documentation.onfido.com/guide/document-report>.
    RULE = "onfido-rejected-not-for-picture", REVIEW, "the document was rejected, and not only for its picture", Overrides;
    de = "das Dokument wurde zurückgewiesen, und nicht nur wegen seines Bildes";
    es = "el documento se rechazó, y no solo por su imagen";
    fr = "le document a été refusé, et pas seulement pour son image";
}
