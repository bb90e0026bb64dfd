//! The status of an onboarding is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `onboarding.completed` is neither `SUCCESSFUL` nor `AWAITING`.
    ///
    /// # Why it matters
    ///
    /// A word that this version does not know decides nothing.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word. Older copies of <https://docs.preventor.com/server/webhooks> print the known ones.
    RULE = "preventor-onboarding-status-unknown", REVIEW, Unknown, "the onboarding has a status that this version does not know";
    previously = "onboarding-status-unknown";
    de = "der Status des Onboardings ist dieser Version nicht bekannt";
    es = "el estado del alta no es uno que esta versión conozca";
    fr = "le statut de l’inscription n’est pas connu de cette version";
}
