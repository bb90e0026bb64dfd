//! The session is about a business

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but its `session_kind` is `business`.
    ///
    /// # Why it matters
    ///
    /// The session says nothing of a person. The reports on a business are not judged.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `session_kind`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-session-of-a-business", Doubts, "the session is about a business, whose reports are not judged";
    de = "die Sitzung betrifft ein Unternehmen; dessen Berichte werden nicht bewertet";
    es = "la sesión trata de una empresa, cuyos informes no se evalúan";
    fr = "la session concerne une entreprise, dont les rapports ne sont pas jugés";
}
