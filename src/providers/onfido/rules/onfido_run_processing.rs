//! The workflow is at work

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `processing`.
    ///
    /// # Why it matters
    ///
    /// There is no result yet.
    ///
    /// # What it decides
    ///
    /// `pending`, `wait`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-processing", WAIT, "the workflow is at work";
    de = "der Workflow arbeitet noch";
    es = "el flujo sigue en curso";
    fr = "le flux est en cours";
}
