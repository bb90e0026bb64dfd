//! The workflow wants a person to look

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The status of a run is `review`.
    ///
    /// # Why it matters
    ///
    /// No page says that the run changes afterwards: the caller has to decide.
    ///
    /// # What it decides
    ///
    /// `review`, not final.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-in-review", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the workflow asks for a person to decide";
    de = "der Workflow verlangt, dass ein Mensch entscheidet";
    es = "el flujo pide que decida una persona";
    fr = "le flux demande qu’une personne décide";
}
