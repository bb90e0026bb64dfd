//! An invitation that is still open

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation is `PENDING`, `CREATED`, `SENT`, `OPENED`, `STARTED` or `IN_PROGRESS`, and no transaction
    /// status is stated.
    ///
    /// # Why it matters
    ///
    /// The person has not come to the end of the flow.
    ///
    /// # What it decides
    ///
    /// Pending: the person has to go on.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which
    /// prints only `COMPLETED`; the others are inferred.
    RULE = "preventor-invitation-pending", ASK_USER, "the invitation waits for the person";
    previously = "invitation-pending";
    de = "die Einladung wartet auf die Person";
    es = "la invitación espera a la persona";
    fr = "l’invitation attend la personne";
}
