//! An entry of a list is neither confirmed nor ruled out

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but one of the `hits` of a search of lists has the `review_status` `Inconclusive`.
    ///
    /// # Why it matters
    ///
    /// A person could not tell whether the entry is the one who was searched for.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Nothing if a person approved the session, because that person has seen the report.
    ///
    /// # Where it is said
    ///
    /// `review_status`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-aml-hit-inconclusive", Doubts, "the session is approved, but an entry of a list is inconclusive";
    de = "die Sitzung ist genehmigt, aber ein Listeneintrag ist ungeklärt";
    es = "la sesión está aprobada, pero una entrada de una lista no es concluyente";
    fr = "la session est approuvée, mais une entrée d’une liste n’est pas concluante";
}
