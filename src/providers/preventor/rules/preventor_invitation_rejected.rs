//! The transaction of an invitation was rejected

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction status of an invitation is `REJECTED`.
    ///
    /// # Why it matters
    ///
    /// Preventor checked the person and did not accept them.
    ///
    /// # What it decides
    ///
    /// The outcome is `reject`.
    ///
    /// # Where it is said
    ///
    /// `transaction_status`, <https://docs.preventor.com/server/webhooks/invitations-link>
    RULE = "preventor-invitation-rejected", REJECT, "the provider rejected the invited person";
    previously = "invitation-rejected";
    de = "der Anbieter hat die eingeladene Person abgelehnt";
    es = "el proveedor rechazó a la persona invitada";
    fr = "le fournisseur a refusé la personne invitée";
}
