//! The workflow declined

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `declined`.
    ///
    /// # Why it matters
    ///
    /// Only the provider rejects, and this is the only word by which it does.
    ///
    /// # What it decides
    ///
    /// `reject`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-declined", REJECT, "the workflow declined the person";
    de = "der Workflow hat die Person abgelehnt";
    es = "el flujo rechazó a la persona";
    fr = "le flux a refusé la personne";
}
