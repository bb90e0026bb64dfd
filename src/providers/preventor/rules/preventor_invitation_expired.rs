//! The invitation expired before the person finished

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An invitation has no transaction status, and its state is `EXPIRED`.
    ///
    /// # Why it matters
    ///
    /// The link is no longer valid, and nobody was verified.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`: send the person a new invitation.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which prints only
    /// `COMPLETED`. <https://docs.preventor.com/server/api-reference/invitations-link> says that an invitation expires.
    RULE = "preventor-invitation-expired", EXPIRED, "the invitation has expired";
    previously = "invitation-expired";
    de = "die Einladung ist abgelaufen";
    es = "la invitación ha caducado";
    fr = "l’invitation a expiré";
}
