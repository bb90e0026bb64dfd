//! Details that differ from the document

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The sex and the nationality that the person submitted are those on a document.
    ///
    /// # Why it matters
    ///
    /// People choose a nationality of two, and forms ask for a gender where documents give a sex.
    ///
    /// # What it decides
    ///
    /// Nothing: it is an `info` issue.
    ///
    /// # Where it is said
    ///
    /// OneSpan: `gender` and `nationality` of the `CreateVerification` stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    RULE = "submitted-details-differ", Informs, "the sex or nationality that was submitted is not the one on the document";
    de = "das angegebene Geschlecht oder die angegebene Staatsangehörigkeit ist nicht die des Dokuments";
    es = "el sexo o la nacionalidad declarados no son los del documento";
    fr = "le sexe ou la nationalité déclarés ne sont pas ceux du document";
}
