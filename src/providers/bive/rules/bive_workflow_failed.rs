//! The verification could not be completed

use crate::model::rule::effects::ERROR;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `Failed`.
    ///
    /// # Why it matters
    ///
    /// Something went wrong at the provider. This says nothing about the person: code that reads it as a rejection
    /// turns people away for somebody else's fault.
    ///
    /// # What it decides
    ///
    /// The outcome is `error` and `next` is `restart`: begin a new verification.
    ///
    /// # Where it is said
    ///
    /// `status`: "Please try submitting your request again", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-failed", ERROR, "the provider could not complete the verification";
    previously = "workflow-failed";
    de = "der Anbieter konnte die Verifizierung nicht abschließen";
    es = "el proveedor no pudo terminar la verificación";
    fr = "le fournisseur n’a pas pu terminer la vérification";
}
