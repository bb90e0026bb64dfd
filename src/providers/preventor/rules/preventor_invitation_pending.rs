//! The invitation is still open

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An invitation has no transaction status, and its state is `PENDING`, `CREATED`, `SENT`, `OPENED`, `STARTED` or
    /// `IN_PROGRESS`.
    ///
    /// # Why it matters
    ///
    /// The person has not finished the flow.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`: the person must continue.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which prints only
    /// `COMPLETED`. The other words are inferred.
    RULE = "preventor-invitation-pending", ASK_USER, "the invitation is waiting for the person";
    previously = "invitation-pending";
    de = "die Einladung wartet auf die Person";
    es = "la invitación espera a la persona";
    fr = "l’invitation attend la personne";
}
