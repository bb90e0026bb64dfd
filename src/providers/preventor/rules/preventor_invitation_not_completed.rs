//! The transaction has a status, but the invitation is not completed

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Invitation, InvitationState};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An invitation has a transaction status, but its state is not `COMPLETED`. A missing state counts as not
    /// `COMPLETED`.
    ///
    /// # Why it matters
    ///
    /// A transaction cannot be decided while its invitation is still open or after the invitation has expired.
    /// Preventor's page prints no state other than `COMPLETED`.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. `reject` stays.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>
    RULE = "preventor-invitation-not-completed", Doubts, "the transaction has a status, but the invitation is not \"completed\"";
    previously = "invitation-not-completed";
    de = "die Transaktion hat einen Status, aber die Einladung ist nicht „abgeschlossen“";
    es = "la transacción tiene un estado, pero la invitación no está «terminada»";
    fr = "la transaction a un statut, mais l’invitation n’est pas «\u{a0}terminée\u{a0}»";
}

/// Checks the state of an invitation whose transaction has a status
pub fn check<'a>(invitation: Node<'a, Invitation>, judging: &mut Judging<'a>) {
    let state = invitation.invitation_state();
    let completed = state.word() == Some(InvitationState::Completed);
    judging.doubt_beside(&RULE, !completed, state, invitation.transaction_status());
}
