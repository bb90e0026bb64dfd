//! The session is under way

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `In Progress`.
    ///
    /// # Why it matters
    ///
    /// The person has opened the link and has not finished.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-in-progress", ASK_USER, "the person is still at the session";
    de = "die Person ist noch mit der Sitzung beschäftigt";
    es = "la persona aún no ha terminado la sesión";
    fr = "la personne n’a pas encore terminé la session";
}
