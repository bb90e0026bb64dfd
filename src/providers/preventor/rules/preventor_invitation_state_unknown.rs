//! The state of an invitation is missing or unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An invitation has no transaction status, and its state is missing or a word that this version does not know.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything, and nothing else in the body decides.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. A policy's `unknown` can make it `reject`.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>.
    RULE = "preventor-invitation-state-unknown", REVIEW, Unknown, "the state of the invitation is missing, or this version does not know it";
    previously = "invitation-state-unknown";
    de = "der Stand der Einladung fehlt oder ist dieser Version nicht bekannt";
    es = "el estado de la invitación falta o no es uno que esta versión conozca";
    fr = "l’état de l’invitation est absent ou n’est pas connu de cette version";
}
