//! An invitation that nobody followed in time

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation is `EXPIRED`, and no transaction status is stated.
    ///
    /// # Why it matters
    ///
    /// The link is no longer valid, and nobody was verified.
    ///
    /// # What it decides
    ///
    /// Expired: send the person a new invitation.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which
    /// prints only `COMPLETED`; that an invitation expires is said at
    /// <https://docs.preventor.com/server/api-reference/invitations-link>.
    RULE = "preventor-invitation-expired", EXPIRED, "the invitation has expired";
    previously = "invitation-expired";
    de = "die Einladung ist abgelaufen";
    es = "la invitación ha caducado";
    fr = "l’invitation a expiré";
}
