//! A verification that runs

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Running`.
    ///
    /// # Why it matters
    ///
    /// Everything has been received, the liveness checks too, and the provider is at work on a decision.
    ///
    /// # What it decides
    ///
    /// Pending, wait.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-running", WAIT, "the verification is under review by the provider";
    previously = "workflow-running";
    de = "der Anbieter sieht sich die Verifizierung noch an";
    es = "el proveedor está revisando la verificación";
    fr = "le fournisseur examine la vérification";
}
