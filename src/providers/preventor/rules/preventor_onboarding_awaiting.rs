//! The onboarding has no result yet

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `onboarding.completed`, an event of the older model, is `AWAITING`.
    ///
    /// # Why it matters
    ///
    /// Preventor has received the onboarding but has not finished processing it.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: wait for the next event.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-onboarding-awaiting", WAIT, "the onboarding is waiting for its result";
    previously = "onboarding-awaiting";
    de = "das Onboarding wartet auf sein Ergebnis";
    es = "el alta espera su resultado";
    fr = "l’inscription attend son résultat";
}
