//! A feature of the workflow has no report

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The session is approved, but a word in `features` has no report: its list is `null`, empty or absent. An
    /// estimate of the age and a search for faces are taken to be in the checks for a living person.
    ///
    /// # Why it matters
    ///
    /// A list is `null` until the workflow has run that feature. The check was not performed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `features` and the lists of reports, Didit's `OpenAPI` document, <https://docs.didit.me>. Where an age and a
    /// search for faces stand is inferred.
    RULE = "didit-feature-not-reported", Doubts, "a feature of the workflow has no report";
    de = "eine Funktion des Workflows hat keinen Bericht";
    es = "una función del flujo no tiene informe";
    fr = "une fonction du parcours n’a pas de rapport";
}
