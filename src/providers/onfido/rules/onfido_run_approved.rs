//! The workflow approved

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a run is `approved`.
    ///
    /// # Why it matters
    ///
    /// It is the end that the caller gave the workflow for a person who may be let in.
    ///
    /// # What it decides
    ///
    /// `accept`.
    ///
    /// # Where it is said
    ///
    /// `status` of a workflow run, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-run-approved", ACCEPT, "the workflow approved the person";
    de = "der Workflow hat die Person zugelassen";
    es = "el flujo aprobó a la persona";
    fr = "le flux a approuvé la personne";
}
