//! The verification is running

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Running`.
    ///
    /// # Why it matters
    ///
    /// Everything has been received, including the liveness checks, and the provider is working on a decision.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-running", WAIT, "the provider is reviewing the verification";
    previously = "workflow-running";
    de = "der Anbieter sieht sich die Verifizierung noch an";
    es = "el proveedor está revisando la verificación";
    fr = "le fournisseur examine la vérification";
}
