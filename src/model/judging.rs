//! A verdict in the making: first the deciding word, then everything that speaks against it

use super::outcome::{Next, Outcome};
use super::results::Results;
use super::rule::{Effect, Rule};
use super::rule_override::{RuleOverride, RuleOverrides};
use super::rules_version::RULES_VERSION;
use super::verdict::{Reason, Verdict};
use super::verification::Disputed;
use crate::schema::date::{is_iso, to_iso};
use crate::schema::node::Node;
use crate::schema::reading::Reading;
use crate::schema::scalar::Time;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;
use std::borrow::Cow;

/// A reported rule, with the places that it looked at
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    /// The rule
    pub rule: &'static Rule,
    /// The outcome that the rule leads to
    pub effect: Outcome,
    /// The place that it looked at
    pub place: Position,
    /// The other place, if it compared two
    pub related: Option<Position>,
}

/// A text for a verdict: an excerpt of the body, or a text of our own
#[derive(Clone, Debug)]
pub enum Excerpt<'a> {
    /// An excerpt, as offset and length in the body
    Span(u32, u32),
    /// A word of a vocabulary
    Word(&'static str),
    /// Any other text
    Own(Cow<'a, str>),
}

/// The maximum number of reasons; the sender controls the count, so it is capped
const MOST_REASONS: usize = 100;

/// A verdict in the making
///
/// It holds places instead of strings, so strings that nobody reads are never made.
#[derive(Debug)]
pub struct Judging<'a> {
    /// The outcome so far
    pub outcome: Outcome,
    /// Whether the provider's decision is final
    pub is_final: bool,
    /// The next step
    pub next: Next,
    /// The provider's own id of the verification
    pub reference: Option<Excerpt<'a>>,
    /// The deciding word
    pub stated: Option<Excerpt<'a>>,
    /// The provider's own time of this state
    pub decided_at: Option<Excerpt<'a>>,
    /// The provider's overall score of the person, from 0 to 1
    pub score: Option<f64>,
    /// The reported rules, the most cautious first
    pub spoken: Vec<Spoken>,
    /// Disagreements that change nothing, to be reported as issues
    pub noted: Vec<Spoken>,
    /// Whether more rules were reported than are kept
    pub truncated: bool,
    /// The data of the person that is contradicted, whatever a policy makes of the contradiction
    pub disputed: Disputed,
    /// The outcome of the provider's own words, before evidence and policy
    word: Outcome,
    rule_overrides: &'a RuleOverrides,
    sought: Sought,
}

/// What to look for although hardly any body has it, or although it changes nothing
#[derive(Clone, Copy, Debug)]
pub struct Sought {
    /// Disagreements that change nothing, if the caller wants them
    pub disagreements: bool,
    /// Words that are not declared, if there may be any
    pub unknown: bool,
}

impl<'a> Judging<'a> {
    /// Returns a verdict to start with, which is not accepted until it is decided
    ///
    /// The reported rules are collected in `spoken`, whose content is cleared and whose memory is reused.
    pub fn new(rule_overrides: &'a RuleOverrides, mut spoken: Vec<Spoken>, sought: Sought) -> Self {
        spoken.clear();
        Self {
            outcome: Outcome::Review,
            is_final: true,
            next: Next::Review,
            reference: None,
            stated: None,
            decided_at: None,
            score: None,
            spoken,
            noted: Vec::new(),
            truncated: false,
            disputed: Disputed::default(),
            word: Outcome::Review,
            rule_overrides,
            sought: Sought { disagreements: sought.disagreements || rule_overrides.hears(), ..sought },
        }
    }

    /// Returns whether to look for unknown words
    pub fn may_be_unknown(&self) -> bool {
        self.sought.unknown
    }

    /// Returns whether to look for disagreements that usually change nothing; a plain verdict skips this work
    pub fn hears(&self) -> bool {
        self.sought.disagreements
    }

    /// Returns whether evidence has spoken against the deciding word so far
    pub fn is_doubted(&self) -> bool {
        self.spoken.iter().any(|spoken| matches!(spoken.rule.effect, Effect::Doubts | Effect::Contradicts))
    }

    /// Returns whether the policy declares this entry of a result map harmless
    pub fn is_harmless(&self, of: &'static Results, name: &str) -> bool {
        self.rule_overrides.is_harmless(of, name)
    }

    /// Reports the rule for the provider's deciding word; this is the first report
    pub fn decide<T>(&mut self, rule: &'static Rule, node: Node<'a, T>) {
        self.say(rule, node.place(), None);
    }

    /// Reports the rule if `against` holds
    pub fn doubt<T>(&mut self, rule: &'static Rule, against: bool, node: Node<'a, T>) {
        if against {
            self.say(rule, node.place(), None);
        }
    }

    /// Reports the rule with both places if `against` holds
    pub fn doubt_beside<T, U>(&mut self, rule: &'static Rule, against: bool, node: Node<'a, T>, beside: Node<'a, U>) {
        if against {
            self.say(rule, node.place(), Some(beside.place()));
        }
    }

    /// Reports that a requirement of the policy is not met; only an acceptance or a review can fail to meet one
    pub fn ask(&mut self, rule: &'static Rule, missed: bool, place: Position) {
        if missed && matches!(self.word, Outcome::Accept | Outcome::Review) {
            self.say(rule, place, None);
        }
    }

    /// Reports the rule with the outcome that the policy gives it
    pub fn weigh(&mut self, rule: &'static Rule, outcome: Outcome, place: Position) {
        let rule_override = self.rule_overrides.of(rule).unwrap_or(RuleOverride::Makes(outcome));
        self.speak(rule, Some(rule_override), place, None);
    }

    /// Reports a rule
    #[inline(never)]
    pub fn say(&mut self, rule: &'static Rule, place: Position, related: Option<Position>) {
        self.speak(rule, self.rule_overrides.of(rule), place, related);
    }

    fn speak(
        &mut self,
        rule: &'static Rule,
        rule_override: Option<RuleOverride>,
        place: Position,
        related: Option<Position>,
    ) {
        let effect = match (rule.effect, rule_override) {
            (_, Some(RuleOverride::Off)) => return,
            (Effect::Decides(outcome, is_final, next), _) => self.decided(outcome, is_final, next, rule_override),
            (Effect::Informs, None) => return self.note(Spoken { rule, effect: self.unmoved(), place, related }),
            (_, Some(RuleOverride::Warns)) => self.unmoved(),
            (effect, Some(RuleOverride::Makes(outcome))) => self.against(effect, outcome),
            (effect, None) => self.against(effect, Outcome::Review),
        };
        // The most cautious first; among equals, in the order of the reports.
        let place_among = self.spoken.iter().position(|spoken| spoken.effect < effect).unwrap_or(self.spoken.len());
        self.spoken.insert(place_among, Spoken { rule, effect, place, related });
        if self.spoken.len() > MOST_REASONS {
            self.truncated |= self.spoken.pop().is_some_and(|dropped| dropped.rule.effect == Effect::Contradicts);
        }
    }

    /// Keeps a disagreement that changes nothing
    fn note(&mut self, spoken: Spoken) {
        if self.noted.len() < MOST_REASONS {
            self.noted.push(spoken);
        } else {
            self.truncated = true;
        }
    }

    /// Applies a deciding word; a second one can only lead to a more cautious outcome
    fn decided(
        &mut self,
        outcome: Outcome,
        is_final: bool,
        next: Next,
        rule_override: Option<RuleOverride>,
    ) -> Outcome {
        let treated = match rule_override {
            Some(RuleOverride::Makes(treated)) => treated,
            _ => outcome,
        };
        if !self.spoken.is_empty() {
            self.word = self.word.and(outcome);
            return self.becomes(self.outcome.and(treated));
        }
        self.word = outcome;
        self.outcome = treated;
        (self.is_final, self.next) =
            if treated == outcome { (is_final, next) } else { (treated.is_final(), treated.next()) };
        treated
    }

    /// Applies evidence against the word and returns the outcome that it leads to
    ///
    /// Evidence is applied to the provider's word, not to what a policy has made of it. A policy that treats a word
    /// more strictly therefore never weakens the evidence.
    fn against(&mut self, effect: Effect, made: Outcome) -> Outcome {
        let moves = match effect {
            Effect::Contradicts => self.word.yields_to_contradiction(),
            _ => self.word.yields_to_doubt(),
        };
        if !moves {
            return self.unmoved();
        }
        self.becomes(self.outcome.and(made));
        made
    }

    /// Returns the outcome of evidence that does not change the word; a rejection reports at most a review
    fn unmoved(&self) -> Outcome {
        self.word.min(self.outcome).min(Outcome::Review)
    }

    fn becomes(&mut self, outcome: Outcome) -> Outcome {
        if outcome != self.outcome {
            self.outcome = outcome;
            self.next = outcome.next();
        }
        outcome
    }

    /// Returns a single value as it is written in the body
    #[inline(never)]
    pub fn quote<T: Shaped>(node: Node<'a, T>) -> Option<Excerpt<'a>> {
        if let Some(spelling) = node.spelling() {
            return Some(Excerpt::Word(spelling));
        }
        match node.span() {
            Some((at, length)) => Some(Excerpt::Span(at, length)),
            None => node.written().map(|text| Excerpt::Own(text.into())),
        }
    }

    /// Returns a time in ISO 8601, as an excerpt if the body writes it so
    pub fn moment(node: Node<'a, Time>) -> Option<Excerpt<'a>> {
        let text = node.written()?;
        if is_iso(text) { Self::quote(node) } else { Some(Excerpt::Own(to_iso(text)?.into())) }
    }

    /// Returns the finished verdict
    pub fn verdict(self, reading: &Reading<'_>, provider: &str, event: &str) -> Verdict {
        let text = |quote: Option<Excerpt<'_>>| {
            quote.map(|quote| match quote {
                Excerpt::Own(text) => text.into_owned(),
                Excerpt::Word(spelling) => spelling.to_owned(),
                Excerpt::Span(at, length) => reading.text(at, length).to_owned(),
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
            rules_version: Some(RULES_VERSION),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::rule::effects::{ACCEPT, Contradicts, Doubts, Informs, REJECT, WAIT};

    static ACCEPTS: Rule = Rule::of(ACCEPT);
    static REJECTS: Rule = Rule::of(REJECT);
    static WAITS: Rule = Rule::of(WAIT);
    static DOUBT: Rule = Rule::of(Doubts);
    static CONTRADICTION: Rule = Rule::of(Contradicts);
    static NOTE: Rule = Rule::of(Informs);

    fn judged(rules: &[&'static Rule]) -> Judging<'static> {
        let mut judging = Judging::new(RuleOverrides::NONE, Vec::new(), Sought { disagreements: true, unknown: true });
        for rule in rules {
            judging.say(rule, Position::BODY, None);
        }
        judging
    }

    #[test]
    fn a_body_that_nobody_decided_is_not_accepted() {
        assert_eq!(judged(&[]).outcome, Outcome::Review);
        assert_eq!(judged(&[&NOTE]).outcome, Outcome::Review);
    }

    #[test]
    fn evidence_turns_an_acceptance_into_a_review_in_any_order_and_a_contradiction_also_a_pending_outcome() {
        for (rules, outcome) in [
            (vec![&ACCEPTS], Outcome::Accept),
            (vec![&ACCEPTS, &NOTE], Outcome::Accept),
            (vec![&ACCEPTS, &DOUBT], Outcome::Review),
            (vec![&ACCEPTS, &DOUBT, &CONTRADICTION], Outcome::Review),
            (vec![&WAITS, &DOUBT], Outcome::Pending),
            (vec![&WAITS, &DOUBT, &CONTRADICTION], Outcome::Review),
            (vec![&WAITS, &CONTRADICTION, &DOUBT], Outcome::Review),
            (vec![&REJECTS, &CONTRADICTION], Outcome::Reject),
            (vec![&ACCEPTS, &REJECTS], Outcome::Reject),
            (vec![&REJECTS, &ACCEPTS], Outcome::Reject),
        ] {
            let judging = judged(&rules);
            assert_eq!(judging.outcome, outcome);
            assert_eq!(judging.spoken.first().map(|spoken| spoken.effect), Some(outcome));
        }
    }

    #[test]
    fn evidence_that_changes_nothing_reports_at_most_the_outcome() {
        let effects =
            |rules: &[&'static Rule]| judged(rules).spoken.iter().map(|spoken| spoken.effect).collect::<Vec<_>>();
        assert_eq!(effects(&[&WAITS, &DOUBT]), [Outcome::Pending, Outcome::Pending]);
        assert_eq!(effects(&[&REJECTS, &DOUBT]), [Outcome::Reject, Outcome::Review]);
    }

    #[test]
    fn the_hundred_most_cautious_reasons_are_kept_and_a_dropped_contradiction_is_reported_as_truncation() {
        let many = |rule: &'static Rule, times| [vec![&ACCEPTS], vec![rule; times]].concat();
        for (rule, times, kept, truncated) in [
            (&DOUBT, 99, 100, false),
            (&DOUBT, 150, 100, false),
            (&CONTRADICTION, 100, 100, false),
            (&CONTRADICTION, 101, 100, true),
        ] {
            let judging = judged(&many(rule, times));
            assert_eq!((judging.spoken.len(), judging.truncated), (kept, truncated), "{times}");
            assert_eq!(judging.outcome, Outcome::Review);
            assert!(judging.spoken.iter().take(99).all(|spoken| spoken.effect == Outcome::Review));
        }
        let judging = judged(&many(&NOTE, 101));
        assert_eq!((judging.noted.len(), judging.truncated), (100, true));
    }
}
