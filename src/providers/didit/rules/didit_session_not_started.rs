//! The session has not been started

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Not Started`.
    ///
    /// # Why it matters
    ///
    /// The person has not opened the link.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-not-started", ASK_USER, "the person has not started the session";
    de = "die Person hat die Sitzung nicht begonnen";
    es = "la persona no ha empezado la sesión";
    fr = "la personne n’a pas commencé la session";
}
