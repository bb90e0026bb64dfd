//! The person did not finish

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The code is `abandoned` or `consent_declined`.
    ///
    /// # Why it matters
    ///
    /// No check failed: the person went away, or declined to be checked.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `last_error.code`, <https://docs.stripe.com/identity/handle-verification-outcomes>.
    RULE = "stripe-identity-attempt-abandoned", RETRY, "the person abandoned the attempt or did not consent to it", Overrides;
    de = "die Person hat den Versuch abgebrochen oder nicht eingewilligt";
    es = "la persona abandonó el intento o no dio su consentimiento";
    fr = "la personne a abandonné la tentative ou n’y a pas consenti";
}
