//! The state of an invitation

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Invitation, InvitationState};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The state of an invitation whose transaction has a status is `COMPLETED`.
    ///
    /// # Why it matters
    ///
    /// A transaction cannot be decided while its invitation is still open, or after it has expired. The page prints no
    /// other state.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `invitation_state`, <https://docs.preventor.com/server/webhooks/invitations-link>
    RULE = "preventor-invitation-not-completed", Doubts, "the invitation is not stated as completed";
    previously = "invitation-not-completed";
    de = "die Einladung ist nicht als abgeschlossen angegeben";
    es = "la invitación no consta como terminada";
    fr = "l’invitation n’est pas indiquée comme terminée";
}

/// Looks at the state of an invitation
pub fn check<'a>(invitation: Node<'a, Invitation>, judging: &mut Judging<'a>) {
    let state = invitation.invitation_state();
    let completed = state.word() == Some(InvitationState::Completed);
    judging.doubt_beside(&RULE, !completed, state, invitation.transaction_status());
}
