//! The person gave up

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `abandoned`.
    ///
    /// # Why it matters
    ///
    /// A task that waited for the person has timed out. The run does not go on.
    ///
    /// # What it decides
    ///
    /// `expired`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-abandoned", EXPIRED, "the person did not continue the workflow in time";
    de = "die Person hat den Workflow nicht rechtzeitig fortgesetzt";
    es = "la persona no continuó el flujo a tiempo";
    fr = "la personne n’a pas continué le flux à temps";
}
