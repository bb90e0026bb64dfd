//! The disposition of an event in progress is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The disposition of an event in progress is not `PASSED`, `RETRY` or `FAILED`.
    ///
    /// # Why it matters
    ///
    /// The disposition decides this event. A word that this version does not know decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. <https://docs.preventor.com/server/webhooks> prints the known ones.
    RULE = "preventor-ticket-disposition-unknown", REVIEW, Unknown, "the event has a disposition that this version does not know";
    previously = "ticket-disposition-unknown";
    de = "die Disposition ist dieser Version nicht bekannt";
    es = "la disposición no es una que esta versión conozca";
    fr = "la disposition n’est pas connue de cette version";
}
