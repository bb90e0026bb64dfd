//! The session was not finished

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Abandoned`.
    ///
    /// # Why it matters
    ///
    /// The person started and did not finish. The decision in the body may be partial, so it is not judged.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-abandoned", EXPIRED, "the person did not finish the session";
    de = "die Person hat die Sitzung nicht beendet";
    es = "la persona no terminó la sesión";
    fr = "la personne n’a pas terminé la session";
}
