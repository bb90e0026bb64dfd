//! The personal data was removed

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The event is about a redaction, a session that is not canceled has a `redaction`, or a session or a report has
    /// `[redacted]` in the place of a name, a number, an email address or a phone number.
    ///
    /// # Why it matters
    ///
    /// A redaction removes what was read. The session still says `verified`, and so do the checks, but nothing of it
    /// can be checked any more.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`. `fold` and `supersedes` never let it replace an earlier verdict.
    ///
    /// # Where it is said
    ///
    /// `redaction` and the event `identity.verification_session.redacted`,
    /// <https://docs.stripe.com/identity/access-verification-results>. That it decides nothing is inferred.
    RULE = "stripe-identity-session-redacted", Effect::Decides(Outcome::Pending, false, Next::None), "the personal data of the session was removed, which decides nothing";
    de = "die personenbezogenen Daten der Sitzung wurden entfernt, was nichts entscheidet";
    es = "los datos personales de la sesión se suprimieron, lo que no decide nada";
    fr = "les données personnelles de la session ont été supprimées, ce qui ne décide de rien";
}
