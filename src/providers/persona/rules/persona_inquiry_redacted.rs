//! The personal data of an inquiry was removed

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The event is `inquiry.redacted`, or an inquiry has a `redacted-at`.
    ///
    /// # Why it matters
    ///
    /// A redaction removes what was read. The inquiry still says `approved` or `declined`, but nothing of it can be
    /// checked any more.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`. `fold` and `supersedes` never let it replace an earlier verdict.
    ///
    /// # Where it is said
    ///
    /// `inquiry.redacted` in <https://docs.withpersona.com/events>, and `redacted-at` in
    /// <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>. That it decides nothing is inferred.
    RULE = "persona-inquiry-redacted", Effect::Decides(Outcome::Pending, false, Next::None), "the personal data of the inquiry was removed, which decides nothing";
    de = "die personenbezogenen Daten der Überprüfung wurden entfernt, was nichts entscheidet";
    es = "los datos personales de la verificación se suprimieron, lo que no decide nada";
    fr = "les données personnelles de la vérification ont été supprimées, ce qui ne décide de rien";
}
