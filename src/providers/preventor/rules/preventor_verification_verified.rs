//! A verification of the older model succeeded

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `verification.completed`, an event of the older model, is `VERIFIED`.
    ///
    /// # Why it matters
    ///
    /// Accounts that were created before tickets had events still send this event. It contains no checks, so idverdict
    /// cannot compare the status with anything.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-verification-verified", ACCEPT, "the provider verified the person";
    previously = "verification-verified";
    de = "der Anbieter hat die Person bestätigt";
    es = "el proveedor verificó a la persona";
    fr = "le fournisseur a vérifié la personne";
}
