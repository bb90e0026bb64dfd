//! A verification of the older model that succeeded

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `verification.completed` of the older event model has the status `VERIFIED`.
    ///
    /// # Why it matters
    ///
    /// Accounts that were set up before tickets had events still send it. It carries no checks, so there is nothing to
    /// hold the word against.
    ///
    /// # What it decides
    ///
    /// Accept.
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
