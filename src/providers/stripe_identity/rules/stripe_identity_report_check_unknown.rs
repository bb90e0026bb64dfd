//! A check of a report has a word that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a check of a report that was fetched by itself is neither `verified` nor `unverified`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// The `status` of each check, <https://docs.stripe.com/api/identity/verification_reports/object>. Stripe adds
    /// values to its lists; a policy decides by the key `unknown` too.
    RULE = "stripe-identity-report-check-unknown", REVIEW, Unknown, "the status of a check is not one that this version knows", Overrides;
    de = "der Status einer Prüfung ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado de una comprobación";
    fr = "l’état d’un contrôle n’est pas connu de cette version";
}
