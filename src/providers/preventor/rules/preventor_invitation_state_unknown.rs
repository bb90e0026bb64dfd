//! The state of an invitation is not known

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// No transaction status is stated, and the state of the invitation is not one that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything, and nothing else in the body decides.
    ///
    /// # What it decides
    ///
    /// Somebody has to look. A policy says with `unknown` what becomes of words that are not known.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>.
    RULE = "preventor-invitation-state-unknown", REVIEW, Unknown, "the state of the invitation is not one that this version knows";
    previously = "invitation-state-unknown";
    de = "der Stand der Einladung ist dieser Version nicht bekannt";
    es = "el estado de la invitación no es uno que esta versión conozca";
    fr = "l’état de l’invitation n’est pas connu de cette version";
}
