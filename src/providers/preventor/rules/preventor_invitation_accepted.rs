//! The transaction of an invitation was accepted

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction status of an invitation is `ACCEPTED`.
    ///
    /// # Why it matters
    ///
    /// According to Preventor's page, all subprocesses of the flow were executed correctly and considered OK. The body
    /// contains none of the subprocesses, so the status is the only evidence.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept` if the state of the invitation is `COMPLETED`. Otherwise
    /// `preventor-invitation-not-completed` makes it `review`.
    ///
    /// # Where it is said
    ///
    /// `transaction_status`, <https://docs.preventor.com/server/webhooks/invitations-link>
    RULE = "preventor-invitation-accepted", ACCEPT, "the provider accepted the invited person";
    previously = "invitation-accepted";
    de = "der Anbieter hat die eingeladene Person angenommen";
    es = "el proveedor aceptó a la persona invitada";
    fr = "le fournisseur a accepté la personne invitée";
}
