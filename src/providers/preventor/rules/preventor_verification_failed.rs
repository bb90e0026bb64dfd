//! A verification of the older model failed

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `verification.completed`, an event of the older model, is `FAILED`.
    ///
    /// # Why it matters
    ///
    /// Preventor checked the person and did not verify them.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-verification-failed", REJECT, "the provider did not verify the person";
    previously = "verification-failed";
    de = "der Anbieter hat die Person nicht bestätigt";
    es = "el proveedor no verificó a la persona";
    fr = "le fournisseur n’a pas vérifié la personne";
}
