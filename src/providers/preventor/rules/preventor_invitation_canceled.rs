//! An invitation that was called off

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation is `CANCELLED`, `CANCELED` or `DELETED`, and no transaction status is stated.
    ///
    /// # Why it matters
    ///
    /// Nobody was verified, and nothing is wrong with the person.
    ///
    /// # What it decides
    ///
    /// Canceled.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which
    /// prints only `COMPLETED`; that an invitation can be deleted is said at
    /// <https://docs.preventor.com/server/api-reference/invitations-link>.
    RULE = "preventor-invitation-canceled", CANCELED, "the invitation was canceled";
    previously = "invitation-canceled";
    de = "die Einladung wurde zurückgezogen";
    es = "la invitación fue cancelada";
    fr = "l’invitation a été annulée";
}
