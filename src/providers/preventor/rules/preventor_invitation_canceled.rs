//! The invitation was canceled

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An invitation has no transaction status, and its state is `CANCELLED`, `CANCELED` or `DELETED`.
    ///
    /// # Why it matters
    ///
    /// Nobody was verified, but nothing speaks against the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `canceled`.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>, which prints only
    /// `COMPLETED`. <https://docs.preventor.com/server/api-reference/invitations-link> says that an invitation can be
    /// deleted.
    RULE = "preventor-invitation-canceled", CANCELED, "the invitation was canceled";
    previously = "invitation-canceled";
    de = "die Einladung wurde zurückgezogen";
    es = "la invitación fue cancelada";
    fr = "l’invitation a été annulée";
}
