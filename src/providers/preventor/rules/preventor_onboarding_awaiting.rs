//! An onboarding that awaits its result

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `onboarding.completed` of the older event model has the status `AWAITING`.
    ///
    /// # Why it matters
    ///
    /// The onboarding was taken and the provider has not finished with it.
    ///
    /// # What it decides
    ///
    /// Pending, wait.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>
    RULE = "preventor-onboarding-awaiting", WAIT, "the onboarding awaits its result";
    previously = "onboarding-awaiting";
    de = "das Onboarding wartet auf sein Ergebnis";
    es = "el alta espera su resultado";
    fr = "l’inscription attend son résultat";
}
