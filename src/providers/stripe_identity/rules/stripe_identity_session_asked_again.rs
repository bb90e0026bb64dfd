//! The person is asked again, and no error says why

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The event is `verification_session.requires_input`, and the `last_error` of its session is `null` or has no
    /// `code`.
    ///
    /// # Why it matters
    ///
    /// The event that follows a failed attempt carries a code. Without one, somebody may have taken back a verified
    /// session in the dashboard.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`. The event ends an earlier acceptance.
    ///
    /// # Where it is said
    ///
    /// Inferred: no page says what an override in the dashboard sends, only that it changes the status and sends an
    /// event, <https://docs.stripe.com/identity/review-tools>.
    RULE = "stripe-identity-session-asked-again", Effect::Decides(Outcome::Pending, false, Next::AskUser), "the session asks for another attempt without naming an error", Overrides;
    de = "die Sitzung verlangt einen weiteren Versuch, ohne einen Fehler zu nennen";
    es = "la sesión pide otro intento sin indicar un error";
    fr = "la session demande une nouvelle tentative sans nommer d’erreur";
}
