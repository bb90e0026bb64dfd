//! An onboarding's status that is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `onboarding.completed` is neither `SUCCESSFUL` nor `AWAITING`.
    ///
    /// # Why it matters
    ///
    /// A word that is not known decides nothing.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// No page prints such a word; those that are known are in older copies of
    /// <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-onboarding-status-unknown", REVIEW, Unknown, "the onboarding status is not one that this version knows";
    previously = "onboarding-status-unknown";
    de = "der Status des Onboardings ist dieser Version nicht bekannt";
    es = "el estado del alta no es uno que esta versión conozca";
    fr = "le statut de l’inscription n’est pas connu de cette version";
}
