//! An error of a code that no page prints

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The code of an error is none of the codes that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new code may be a sign of fraud or a matter of light and focus.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, but it is not final: the person can still try again.
    ///
    /// # Where it is said
    ///
    /// `last_error.code`, <https://docs.stripe.com/api/identity/verification_sessions/object>. Stripe adds values to
    /// its lists; a policy decides by the key `unknown` too.
    RULE = "stripe-identity-error-code-unknown", Effect::Decides(Outcome::Review, false, Next::Review), Unknown, "the code of the error is not one that this version knows", Overrides;
    de = "der Code des Fehlers ist dieser Version nicht bekannt";
    es = "esta versión no conoce el código del error";
    fr = "le code de l’erreur n’est pas connu de cette version";
}
