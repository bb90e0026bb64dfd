//! The workflow failed

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The status of a run is `error`.
    ///
    /// # Why it matters
    ///
    /// Nothing is known of the person. A new run can succeed.
    ///
    /// # What it decides
    ///
    /// `error`, `restart`, not final.
    ///
    /// # Where it is said
    ///
    /// `status` and `error` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-failed", Effect::Decides(Outcome::Error, false, Next::Restart), "the workflow ended with an error";
    de = "der Workflow endete mit einem Fehler";
    es = "el flujo terminó con un error";
    fr = "le flux s’est terminé par une erreur";
}
