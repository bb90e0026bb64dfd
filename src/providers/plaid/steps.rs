//! The steps of a session, and the objects that say more of them

use super::payload::{Session, StepStatus};
use crate::schema::node::Node;
use crate::schema::tape::Position;

/// A step with an object of its own
pub struct Step<'a> {
    /// What the session says of the step
    pub word: Node<'a, StepStatus>,
    /// What the object says of the step; the list has no word, only an id
    pub own: Option<Node<'a, StepStatus>>,
    /// The place of the object
    pub object: Position,
    /// Whether the object is absent
    pub is_absent: bool,
}

/// Returns the steps that have an object, in the order of the session
pub fn with_object(session: Node<'_, Session>) -> [Step<'_>; 6] {
    let (of, words) = (session.fields(), session.steps().fields());
    let (sms, kyc, documents) = (of.verify_sms(), of.kyc_check(), of.documentary_verification());
    let (selfies, lists, risk) = (of.selfie_check(), of.watchlist_screening_id(), of.risk_check());
    [
        step(words.verify_sms(), Some(sms.status()), sms),
        step(words.kyc_check(), Some(kyc.status()), kyc),
        step(words.documentary_verification(), Some(documents.status()), documents),
        step(words.selfie_check(), Some(selfies.status()), selfies),
        step(words.watchlist_screening(), None, lists),
        step(words.risk_check(), Some(risk.status()), risk),
    ]
}

fn step<'a, T>(word: Node<'a, StepStatus>, own: Option<Node<'a, StepStatus>>, object: Node<'a, T>) -> Step<'a> {
    Step { word, own, object: object.place(), is_absent: object.is_absent() }
}

/// Returns whether a step passed, by itself or by somebody's hand
pub fn passed(word: Node<'_, StepStatus>) -> bool {
    matches!(word.word(), Some(StepStatus::Success | StepStatus::ManuallyApproved))
}

/// Returns whether a step did not run
pub fn did_not_run(word: Node<'_, StepStatus>) -> bool {
    use StepStatus::{NotApplicable, Skipped, WaitingForPrerequisite};
    matches!(word.word(), Some(NotApplicable | Skipped | WaitingForPrerequisite))
}

/// Returns the step that somebody has decided, if there is one
pub fn by_hand<'a>(session: Node<'a, Session>, decided: &StepStatus) -> Option<Node<'a, StepStatus>> {
    session.steps().each::<StepStatus>().find(|step| step.word().as_ref() == Some(decided))
}

/// Returns whether lists were searched and nothing else says who the person is
pub fn only_screened(session: Node<'_, Session>) -> bool {
    let words = session.steps().fields();
    let others = [words.kyc_check(), words.documentary_verification(), words.selfie_check()];
    passed(words.watchlist_screening()) && others.into_iter().all(did_not_run)
}
