//! Determines which of IDWise's decisions decides
//!
//! The final decision is the manual one if there is one, otherwise the system's:
//! <https://docs.idwise.com/docs/manually-reviewed-webhook>.

use super::payload::{
    AmlMonitorState, AmlResult, CheckState, FinalDecision, Journey, JourneyState, ManualDecision, RenewalState,
    ReviewedState, SpotCheck, StepState, SystemDecision, UpdateRequiredState, UpdatedState,
};
use super::rules::{
    idwise_approved_unfinished, idwise_decision_by_nobody, idwise_decision_missing, idwise_decision_unknown,
    idwise_decisions_disagree, idwise_evidence_unknown, idwise_journey_approved, idwise_journey_complete,
    idwise_journey_incomplete, idwise_journey_referred, idwise_journey_rejected, idwise_resubmission_requested,
    idwise_system_rejected,
};
use crate::model::judging::{Excerpt, Judging};
use crate::model::outcome::Outcome;
use crate::model::rule::{Effect, Rule};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// The decisions of one body, each of which may be absent
#[derive(Clone, Copy)]
pub struct Decisions<'a> {
    /// The decision of IDWise's system
    pub system: Node<'a, SystemDecision>,
    /// The decision of a reviewer
    pub manual: Node<'a, ManualDecision>,
    /// The final decision: the latest of the two
    pub last: Node<'a, FinalDecision>,
}

/// An acceptance, and who accepted
#[derive(Clone, Copy)]
pub struct Accepted {
    /// Whether a reviewer accepted, who takes responsibility for what the system found
    pub reviewed: bool,
    /// The place of the accepting word
    pub place: Position,
}

/// A decision that the body states
#[derive(Clone, Copy)]
struct DecidingWord {
    rule: &'static Rule,
    place: Position,
}

impl DecidingWord {
    fn of<T: Shaped>(node: Node<'_, T>, rule: &'static Rule) -> Option<Self> {
        (!node.is_absent()).then_some(Self { rule, place: node.place() })
    }

    fn outcome(&self) -> Outcome {
        match self.rule.effect {
            Effect::Decides(outcome, ..) => outcome,
            Effect::Doubts | Effect::Contradicts | Effect::Informs => Outcome::Review,
        }
    }
}

/// A record with the three decisions
pub trait Decided<'a> {
    /// Returns its decisions
    fn decisions(self) -> Decisions<'a>;
}

/// Lists the records with the three decisions
macro_rules! decided {
    ($($Record:ident),+) => {$(
        impl<'a> Decided<'a> for Node<'a, $Record> {
            fn decisions(self) -> Decisions<'a> {
                let (system, manual, last) = (self.system_decision(), self.manual_decision(), self.final_decision());
                Decisions { system, manual, last }
            }
        }
    )+};
}

decided!(
    AmlMonitorState,
    AmlResult,
    CheckState,
    Journey,
    JourneyState,
    RenewalState,
    ReviewedState,
    SpotCheck,
    StepState,
    UpdateRequiredState,
    UpdatedState
);

impl<'a> Decisions<'a> {
    /// Reports the decision that decides: the final one, otherwise the manual one, otherwise the system's
    ///
    /// If the final decision differs from the one that it must repeat, the more cautious of the two decides.
    pub fn decide(self, judging: &mut Judging<'a>) -> Option<Accepted> {
        self.settle(false, judging)
    }

    /// Like [`Self::decide`], for an event which says that a reviewer decided: it may state the final decision only
    pub fn decide_reviewed(self, judging: &mut Judging<'a>) -> Option<Accepted> {
        self.settle(true, judging)
    }

    fn settle(self, is_reviewed: bool, judging: &mut Judging<'a>) -> Option<Accepted> {
        let system = DecidingWord::of(self.system, system(self.system.word().as_ref()));
        let manual = DecidingWord::of(self.manual, manual(self.manual.word().as_ref()));
        let last = DecidingWord::of(self.last, last(self.last.word().as_ref()));
        let (word, repeats) = match (last, manual, system) {
            // The final decision has no word of its own for a resubmission, so it may still be the system's.
            (Some(last), Some(manual), system)
                if *manual.rule == idwise_resubmission_requested::RULE
                    && self.is_systems()
                    && system.is_none_or(|system| self.written(system) == self.written(last)) =>
            {
                (manual, None)
            }
            (Some(last), Some(manual), _) => (last, Some(manual)),
            (Some(last), None, _) if is_reviewed && self.is_reviewers() => (last, None),
            (Some(last), None, system) => {
                let rejected = system.filter(|system| *system.rule == idwise_system_rejected::RULE);
                let repeats = rejected.or(system.filter(|_| self.is_systems()));
                // A rejection that repeats the system's is not a reviewer's.
                let rule = if rejected.is_some() && *last.rule == idwise_journey_rejected::RULE {
                    &idwise_system_rejected::RULE
                } else {
                    last.rule
                };
                (DecidingWord { rule, ..last }, repeats)
            }
            (None, Some(word), _) | (None, None, Some(word)) => (word, None),
            (None, None, None) => {
                judging.say(&idwise_decision_missing::RULE, self.system.place(), Some(self.last.place()));
                return None;
            }
        };
        let (word, other) = match repeats.filter(|&repeats| self.written(repeats) != self.written(word)) {
            Some(other) if other.outcome() > word.outcome() => (other, Some(word)),
            other => (word, other),
        };
        let DecidingWord { rule, place, .. } = word;
        judging.stated = self.stated(word);
        judging.say(rule, place, None);
        if let Some(other) = other {
            judging.say(&idwise_decisions_disagree::RULE, place, Some(other.place));
        }
        let has_reviewer = is_reviewed || manual.is_some();
        if !has_reviewer && other.is_none() && self.is_reviewers() && !self.is_borne_out() {
            judging.say(&idwise_decision_by_nobody::RULE, self.last.place(), Some(self.manual.place()));
        }
        let approved = *rule == idwise_journey_approved::RULE;
        if !approved && *rule != idwise_journey_complete::RULE {
            return None;
        }
        let reviewed = approved && has_reviewer;
        let unknown = matches!(self.system.word(), Some(SystemDecision::Other(_)));
        judging.doubt(&idwise_evidence_unknown::RULE, unknown, self.system);
        if reviewed {
            idwise_approved_unfinished::check(place, self.system, judging);
        }
        Some(Accepted { reviewed, place })
    }

    fn written(self, word: DecidingWord) -> Option<&'a str> {
        match word.place {
            place if place == self.last.place() => self.last.written(),
            place if place == self.manual.place() => self.manual.written(),
            _ => self.system.written(),
        }
    }

    fn stated(self, word: DecidingWord) -> Option<Excerpt<'a>> {
        match word.place {
            place if place == self.last.place() => Judging::quote(self.last),
            place if place == self.manual.place() => Judging::quote(self.manual),
            _ => Judging::quote(self.system),
        }
    }

    /// Returns whether the final decision is a word that only the system uses
    fn is_systems(self) -> bool {
        matches!(self.last.word(), Some(FinalDecision::Complete | FinalDecision::Incomplete | FinalDecision::Refer))
    }

    /// Returns whether the final decision is a word that a reviewer uses; of these, the system uses only `Rejected`
    fn is_reviewers(self) -> bool {
        use FinalDecision::{Approved, Rejected, ResubmissionRequested};
        matches!(self.last.word(), Some(Approved | Rejected | ResubmissionRequested))
    }

    /// Returns whether the system's decision has the same meaning as the final one
    fn is_borne_out(self) -> bool {
        matches!(
            (self.last.word(), self.system.word()),
            (Some(FinalDecision::Approved), Some(SystemDecision::Complete))
                | (Some(FinalDecision::Rejected), Some(SystemDecision::Rejected))
        )
    }

    /// Reports a rejection, if there is one, in an event that otherwise decides by itself
    pub fn reject(self, judging: &mut Judging<'a>) -> bool {
        let system = self.manual.is_absent() && self.system.word() == Some(SystemDecision::Rejected);
        let (stated, place, rule) = if self.manual.word() == Some(ManualDecision::Rejected) {
            (Judging::quote(self.manual), self.manual.place(), &idwise_journey_rejected::RULE)
        } else if !system && self.last.word() == Some(FinalDecision::Rejected) {
            (Judging::quote(self.last), self.last.place(), &idwise_journey_rejected::RULE)
        } else if system {
            (Judging::quote(self.system), self.system.place(), &idwise_system_rejected::RULE)
        } else {
            return false;
        };
        judging.stated = stated;
        judging.say(rule, place, None);
        true
    }
}

fn system(word: Option<&SystemDecision>) -> &'static Rule {
    match word {
        Some(SystemDecision::Complete) => &idwise_journey_complete::RULE,
        Some(SystemDecision::Incomplete) => &idwise_journey_incomplete::RULE,
        Some(SystemDecision::Refer) => &idwise_journey_referred::RULE,
        Some(SystemDecision::Rejected) => &idwise_system_rejected::RULE,
        Some(SystemDecision::Other(_)) | None => &idwise_decision_unknown::RULE,
    }
}

fn manual(word: Option<&ManualDecision>) -> &'static Rule {
    match word {
        Some(ManualDecision::Approved) => &idwise_journey_approved::RULE,
        Some(ManualDecision::Rejected) => &idwise_journey_rejected::RULE,
        Some(ManualDecision::ResubmissionRequested) => &idwise_resubmission_requested::RULE,
        Some(ManualDecision::Other(_)) | None => &idwise_decision_unknown::RULE,
    }
}

fn last(word: Option<&FinalDecision>) -> &'static Rule {
    match word {
        Some(FinalDecision::Approved) => &idwise_journey_approved::RULE,
        Some(FinalDecision::Rejected) => &idwise_journey_rejected::RULE,
        Some(FinalDecision::ResubmissionRequested) => &idwise_resubmission_requested::RULE,
        Some(FinalDecision::Complete) => &idwise_journey_complete::RULE,
        Some(FinalDecision::Incomplete) => &idwise_journey_incomplete::RULE,
        Some(FinalDecision::Refer) => &idwise_journey_referred::RULE,
        Some(FinalDecision::Other(_)) | None => &idwise_decision_unknown::RULE,
    }
}
