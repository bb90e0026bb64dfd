//! A verdict in the making: the deciding word first, then whatever speaks against it

use super::outcome::{Next, Outcome};
use super::rule::{Effect, Rule};
use super::verdict::{Reason, Verdict};
use crate::schema::node::Node;
use crate::schema::reading::Reading;
use crate::schema::scalar::Time;
use crate::schema::shape::Shaped;
use crate::schema::tape::Around;
use std::borrow::Cow;

/// A rule that has spoken, and the places it looked at
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    /// The rule
    pub rule: &'static Rule,
    /// What it made of the verification
    pub effect: Outcome,
    /// Where it looked
    pub place: Around,
    /// The other place it compared
    pub related: Option<Around>,
}

/// Text of a verdict: a piece of the body as it stands there, or words of our own
#[derive(Clone, Debug)]
pub enum Quote<'a> {
    /// Offset and length in the body
    Span(u32, u32),
    /// Anything else
    Own(Cow<'a, str>),
}

/// Reasons kept; a body chooses how much there is to say against it
const MOST_REASONS: usize = 100;

/// A verdict in the making
///
/// It holds places, not strings: what is never asked for is never made.
#[derive(Debug)]
pub struct Judging<'a> {
    /// What has become of it so far
    pub outcome: Outcome,
    /// The provider's last word has been said
    pub is_final: bool,
    /// What to do now
    pub next: Next,
    /// The provider's own id
    pub reference: Option<Quote<'a>>,
    /// The deciding word
    pub stated: Option<Quote<'a>>,
    /// The provider's own time of this state
    pub decided_at: Option<Quote<'a>>,
    /// The provider's overall score of the person, from 0 to 1
    pub score: Option<f64>,
    /// What spoke, the most cautious first
    pub spoken: Vec<Spoken>,
    /// More contradictions spoke than were kept
    pub truncated: bool,
}

impl Default for Judging<'_> {
    /// Undecided is not accepted
    fn default() -> Self {
        Self {
            outcome: Outcome::Review,
            is_final: true,
            next: Next::Review,
            reference: None,
            stated: None,
            decided_at: None,
            score: None,
            spoken: Vec::new(),
            truncated: false,
        }
    }
}

impl<'a> Judging<'a> {
    /// The provider's deciding word has been read; the first rule to speak
    pub fn decide<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        self.say(rule, node.place(), None);
    }

    /// Something speaks against the word, if `against` holds
    pub fn doubt<T>(&mut self, rule: &'static Rule, against: bool, node: Node<'a, T>) {
        if against {
            self.say(rule, node.place(), None);
        }
    }

    /// Something at one place speaks against what is said at another
    pub fn doubt_beside<T, U>(&mut self, rule: &'static Rule, against: bool, node: Node<'a, T>, beside: Node<'a, U>) {
        if against {
            self.say(rule, node.place(), Some(beside.place()));
        }
    }

    /// A rule speaks
    pub fn say(&mut self, rule: &'static Rule, place: Around, related: Option<Around>) {
        let effect = match rule.effect {
            Effect::Decides(outcome, is_final, next) if self.spoken.is_empty() => {
                self.is_final = is_final;
                self.next = next;
                self.outcome = outcome;
                outcome
            }
            // A second deciding word can only make it more cautious.
            Effect::Decides(outcome, ..) => self.becomes(self.outcome.and(outcome)),
            // Evidence never rejects, so beside a rejection it only asks for a look.
            Effect::Doubts => self.becomes(self.outcome.doubted()).min(Outcome::Review),
            Effect::Contradicts => self.becomes(self.outcome.contradicted()).min(Outcome::Review),
        };
        // The most cautious first; among equals, the first to speak.
        let place_among = self.spoken.iter().position(|spoken| spoken.effect < effect).unwrap_or(self.spoken.len());
        self.spoken.insert(place_among, Spoken { rule, effect, place, related });
        if self.spoken.len() > MOST_REASONS {
            self.truncated |= self.spoken.pop().is_some_and(|dropped| dropped.rule.effect == Effect::Contradicts);
        }
    }

    fn becomes(&mut self, outcome: Outcome) -> Outcome {
        if outcome != self.outcome {
            self.outcome = outcome;
            self.next = match outcome {
                Outcome::Review => Next::Review,
                Outcome::Error => Next::Restart,
                Outcome::Retry | Outcome::Expired => Next::AskUser,
                Outcome::Pending => Next::Wait,
                Outcome::Accept | Outcome::Canceled | Outcome::Reject => Next::None,
            };
        }
        outcome
    }

    /// Notes a single value as it stands in the body
    pub fn quote<T: Shaped>(node: Node<'a, T>) -> Option<Quote<'a>> {
        match node.span() {
            Some((at, length)) => Some(Quote::Span(at, length)),
            None => node.written().map(Quote::Own),
        }
    }

    /// Notes a moment in ISO 8601, as it stands in the body where that is ISO 8601 already
    pub fn moment(node: Node<'a, Time>) -> Option<Quote<'a>> {
        let iso = node.iso()?;
        if node.written()? == iso { Self::quote(node) } else { Some(Quote::Own(iso.into())) }
    }

    /// The verdict in words
    pub fn verdict(self, reading: &Reading<'_>, provider: &str, event: &str) -> Verdict {
        let text = |quote: Option<Quote<'_>>| {
            quote.map(|quote| match quote {
                Quote::Own(text) => text.into_owned(),
                Quote::Span(at, length) => reading.text(at, length).to_owned(),
            })
        };
        let reasons = self.spoken.iter().map(|spoken| Reason {
            rule: spoken.rule.id.to_owned(),
            effect: spoken.effect,
            pointer: reading.pointer(spoken.place),
            related: spoken.related.map(|place| vec![reading.pointer(place)]),
            message: spoken.rule.message.to_owned(),
        });
        Verdict {
            reasons: reasons.collect(),
            outcome: self.outcome,
            r#final: self.is_final,
            next: self.next,
            provider: provider.to_owned(),
            event: event.to_owned(),
            decided_at: text(self.decided_at),
            reference: text(self.reference),
            stated: text(self.stated),
            score: self.score,
        }
    }
}
