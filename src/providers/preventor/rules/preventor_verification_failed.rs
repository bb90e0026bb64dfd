//! A verification of the older model that failed

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `verification.completed` of the older event model has the status `FAILED`.
    ///
    /// # Why it matters
    ///
    /// The provider has looked and did not verify the person.
    ///
    /// # What it decides
    ///
    /// Reject.
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
