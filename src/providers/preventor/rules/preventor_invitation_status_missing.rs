//! A completed invitation without a result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation is `COMPLETED`, and no transaction status is stated.
    ///
    /// # Why it matters
    ///
    /// The page documents a result for each completed invitation. Without it, nobody was accepted.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `transaction_status`, <https://docs.preventor.com/server/webhooks/invitations-link>.
    RULE = "preventor-invitation-status-missing", REVIEW, "the invitation is completed, but no transaction status is stated";
    previously = "invitation-status-missing";
    de = "die Einladung ist abgeschlossen, aber es ist kein Status der Transaktion angegeben";
    es = "la invitación está terminada, pero no consta ningún estado de la transacción";
    fr = "l’invitation est terminée, mais aucun statut de transaction n’est indiqué";
}
