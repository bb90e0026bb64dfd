//! An invitation whose transaction was accepted

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The transaction status of an invitation is `ACCEPTED`.
    ///
    /// # Why it matters
    ///
    /// By the page's words all subprocesses of the flow were executed correctly and considered OK. The body carries
    /// none of them: the status is the check.
    ///
    /// # What it decides
    ///
    /// Accept, if the invitation is stated as completed.
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
