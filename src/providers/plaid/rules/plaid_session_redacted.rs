//! The personal data of a session was removed

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and it or the last of its documents has a `redacted_at`.
    ///
    /// # Why it matters
    ///
    /// The session still says that it passed, but nothing of it can be checked any more.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`. `fold` and `supersedes` never let it replace an earlier verdict.
    ///
    /// # Where it is said
    ///
    /// `redacted_at`, <https://plaid.com/docs/api/products/identity-verification/>. That it decides nothing is
    /// inferred.
    RULE = "plaid-session-redacted", Effect::Decides(Outcome::Pending, false, Next::None), "the personal data of the session was removed, which decides nothing";
    de = "die personenbezogenen Daten der Sitzung wurden entfernt, was nichts entscheidet";
    es = "los datos personales de la sesión se suprimieron, lo que no decide nada";
    fr = "les données personnelles de la session ont été supprimées, ce qui ne décide de rien";
}
