//! A completed invitation has no result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation is `COMPLETED`, but there is no transaction status.
    ///
    /// # Why it matters
    ///
    /// According to Preventor's page, every completed invitation has a result. Without one, nobody was accepted.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `transaction_status`, <https://docs.preventor.com/server/webhooks/invitations-link>.
    RULE = "preventor-invitation-status-missing", REVIEW, "the invitation is \"completed\", but it has no transaction status";
    previously = "invitation-status-missing";
    de = "die Einladung ist „abgeschlossen“, hat aber keinen Transaktionsstatus";
    es = "la invitación está «terminada», pero no tiene ningún estado de transacción";
    fr = "l’invitation est «\u{a0}terminée\u{a0}», mais elle n’a aucun statut de transaction";
}
