//! A session passed, but a step has not

use super::super::payload::{SessionStatus, StepStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, and a step is `active`, `pending_review`, `expired`, `canceled` or
    /// `manually_rejected`.
    ///
    /// # Why it matters
    ///
    /// None of these can be the last status of a step of a session that passed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `steps`, <https://plaid.com/docs/api/products/identity-verification/>. That they exclude each other is inferred
    /// from the meaning of the words.
    RULE = "plaid-step-crossed", Contradicts, "the session passed, but a step is under way, ended early or was rejected";
    de = "die Sitzung ist bestanden, aber ein Schritt läuft noch, endete vorzeitig oder wurde abgelehnt";
    es = "la sesión se superó, pero un paso sigue en curso, terminó antes de tiempo o se rechazó";
    fr = "la session est réussie, mais une étape est en cours, a pris fin ou a été refusée";
}

/// Compares a step with the status of the session
pub fn check<'a>(step: Node<'a, StepStatus>, status: Node<'a, SessionStatus>, judging: &mut Judging<'a>) {
    use StepStatus::{Active, Canceled, Expired, ManuallyRejected, PendingReview};
    let crossed = matches!(step.word(), Some(Active | PendingReview | Expired | Canceled | ManuallyRejected));
    judging.doubt_beside(&RULE, crossed, step, status);
}
