//! A disposition that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is none of `PASSED`, `RETRY` and `FAILED`.
    ///
    /// # Why it matters
    ///
    /// The disposition is what decides here. A word that is not known decides nothing.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are at <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-ticket-disposition-unknown", REVIEW, Unknown, "the disposition is not one that this version knows";
    previously = "ticket-disposition-unknown";
    de = "die Disposition ist dieser Version nicht bekannt";
    es = "la disposición no es una que esta versión conozca";
    fr = "la disposition n’est pas connue de cette version";
}
