//! Which of IDWise's decisions decides
//!
//! The final decision is the manual one where one was made, else the system's:
//! <https://docs.idwise.com/docs/manually-reviewed-webhook>.

use super::payload::{FinalDecision, ManualDecision, SystemDecision};
use super::verdict::{
    APPROVED, COMPLETE, DECISION_MISSING, DECISION_UNKNOWN, DECISIONS_DISAGREE, INCOMPLETE, REFERRED, REJECTED,
    RESUBMISSION_REQUESTED, WORD_UNKNOWN,
};
use crate::model::judging::{Judging, Quote};
use crate::model::outcome::Outcome;
use crate::model::rule::{Effect, Rule};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Around;
use std::borrow::Cow;

/// The decisions of one body; any may be absent
#[derive(Clone, Copy)]
pub struct Decisions<'a> {
    /// IDWise's own
    pub system: Node<'a, SystemDecision>,
    /// A reviewer's
    pub manual: Node<'a, ManualDecision>,
    /// The latest of the two
    pub last: Node<'a, FinalDecision>,
}

/// That somebody was let in, and by whom
#[derive(Clone, Copy)]
pub struct Accepted {
    /// A person has looked, and answers for what the system found
    pub reviewed: bool,
    /// Where the body says so
    pub place: Around,
}

/// A decision that was made
struct Word<'a> {
    rule: &'static Rule,
    place: Around,
    stated: Option<Quote<'a>>,
    written: Option<Cow<'a, str>>,
}

impl<'a> Word<'a> {
    fn of<T: Shaped>(node: Node<'a, T>, rule: &'static Rule) -> Option<Self> {
        let word = Self { rule, place: node.place(), stated: Judging::quote(node), written: node.written() };
        (!node.is_absent()).then_some(word)
    }

    fn outcome(&self) -> Outcome {
        match self.rule.effect {
            Effect::Decides(outcome, ..) => outcome,
            Effect::Doubts | Effect::Contradicts => Outcome::Review,
        }
    }
}

impl<'a> Decisions<'a> {
    /// Lets the decisions decide: the final one, else the manual, else the system's
    ///
    /// Where the final decision is not the one that it has to repeat, the more cautious of the two decides.
    pub fn decide(self, judging: &mut Judging<'a>) -> Option<Accepted> {
        let system = Word::of(self.system, system(self.system.word().as_ref()));
        let manual = Word::of(self.manual, manual(self.manual.word().as_ref()));
        let last = Word::of(self.last, last(self.last.word().as_ref()));
        let (word, repeats) = match (last, manual, system) {
            // The final decision has no word of its own for a resubmission, so it may stay the system's.
            (Some(last), Some(manual), system)
                if manual.rule.id == RESUBMISSION_REQUESTED.id
                    && self.is_systems()
                    && system.as_ref().is_none_or(|system| system.written == last.written) =>
            {
                (manual, None)
            }
            (Some(last), Some(manual), _) => (last, Some(manual)),
            (Some(last), None, system) => (last, system.filter(|_| self.is_systems())),
            (None, Some(word), _) | (None, None, Some(word)) => (word, None),
            (None, None, None) => {
                judging.decide(&DECISION_MISSING, self.system);
                return None;
            }
        };
        let (word, other) = match repeats.filter(|repeats| repeats.written != word.written) {
            Some(other) if other.outcome() > word.outcome() => (other, Some(word)),
            other => (word, other),
        };
        let Word { rule, place, .. } = word;
        judging.stated = word.stated;
        judging.say(rule, place, None);
        if let Some(other) = other {
            judging.say(&DECISIONS_DISAGREE, place, Some(other.place));
        }
        if word.rule.id != APPROVED.id && word.rule.id != COMPLETE.id {
            return None;
        }
        let unknown = matches!(self.system.word(), Some(SystemDecision::Other(_)));
        judging.doubt(&WORD_UNKNOWN, unknown, self.system);
        Some(Accepted { reviewed: rule.id == APPROVED.id, place })
    }

    /// The final decision is in words that only the system uses
    fn is_systems(self) -> bool {
        matches!(self.last.word(), Some(FinalDecision::Complete | FinalDecision::Incomplete | FinalDecision::Refer))
    }

    /// Lets a rejection decide, if there is one, where else the event itself does
    pub fn reject(self, judging: &mut Judging<'a>) -> bool {
        let manual = self.manual.word() == Some(ManualDecision::Rejected);
        let last = self.last.word() == Some(FinalDecision::Rejected);
        if manual {
            judging.stated = Judging::quote(self.manual);
            judging.decide(&REJECTED, self.manual);
        } else if last {
            judging.stated = Judging::quote(self.last);
            judging.decide(&REJECTED, self.last);
        }
        manual || last
    }
}

fn system(word: Option<&SystemDecision>) -> &'static Rule {
    match word {
        Some(SystemDecision::Complete) => &COMPLETE,
        Some(SystemDecision::Incomplete) => &INCOMPLETE,
        Some(SystemDecision::Refer) => &REFERRED,
        Some(SystemDecision::Other(_)) | None => &DECISION_UNKNOWN,
    }
}

fn manual(word: Option<&ManualDecision>) -> &'static Rule {
    match word {
        Some(ManualDecision::Approved) => &APPROVED,
        Some(ManualDecision::Rejected) => &REJECTED,
        Some(ManualDecision::ResubmissionRequested) => &RESUBMISSION_REQUESTED,
        Some(ManualDecision::Other(_)) | None => &DECISION_UNKNOWN,
    }
}

fn last(word: Option<&FinalDecision>) -> &'static Rule {
    match word {
        Some(FinalDecision::Approved) => &APPROVED,
        Some(FinalDecision::Rejected) => &REJECTED,
        Some(FinalDecision::ResubmissionRequested) => &RESUBMISSION_REQUESTED,
        Some(FinalDecision::Complete) => &COMPLETE,
        Some(FinalDecision::Incomplete) => &INCOMPLETE,
        Some(FinalDecision::Refer) => &REFERRED,
        Some(FinalDecision::Other(_)) | None => &DECISION_UNKNOWN,
    }
}
