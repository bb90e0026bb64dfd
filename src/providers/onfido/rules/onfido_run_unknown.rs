//! A status that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A run has no status, or one that is no status of a run.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-unknown", REVIEW, Unknown, "the status of the run is missing or not one that this version knows";
    de = "der Status des Laufs fehlt oder ist dieser Version nicht bekannt";
    es = "falta el estado de la ejecución o esta versión no lo conoce";
    fr = "l’état de l’exécution manque ou n’est pas connu de cette version";
}
