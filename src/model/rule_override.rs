//! What a policy makes of rules: which are switched off, which only warn, which weigh more

use super::outcome::Outcome;
use super::results::Results;
use super::rule::{About, Effect, Rule};

/// What becomes of one rule
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RuleOverride {
    /// It does not speak
    Off,
    /// It speaks and moves nothing
    Warns,
    /// What it moves becomes this
    Makes(Outcome),
}

/// What becomes of each rule; of most, what they say themselves
#[derive(Debug)]
pub struct RuleOverrides {
    /// Rules by name
    pub named: Vec<(&'static Rule, RuleOverride)>,
    /// Where the provider asks somebody to look
    pub flagged: Option<RuleOverride>,
    /// Where the provider's word is not known
    pub unknown: Option<RuleOverride>,
    /// Entries of maps of results that speak against nothing, by the map and their name
    pub harmless: Vec<(&'static Results, String)>,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl RuleOverrides {
    /// Each rule does what it says
    pub const NONE: &'static Self = &Self::none();

    /// The same, to be made others
    pub const fn none() -> Self {
        Self { named: Vec::new(), flagged: None, unknown: None, harmless: Vec::new() }
    }

    /// What becomes of a rule; nothing if it does what it says
    pub fn of(&self, rule: &'static Rule) -> Option<RuleOverride> {
        let named = self.named.iter().find(|(named, _)| *named == rule).map(|&(_, rule_override)| rule_override);
        named.or(match rule.about {
            About::Itself => None,
            About::Flagged => self.flagged,
            About::Unknown => self.unknown,
        })
    }

    /// A policy knows an entry of a map of results to speak against nothing
    pub fn is_harmless(&self, of: &'static Results, name: &str) -> bool {
        self.harmless.iter().any(|(map, known)| core::ptr::eq(*map, of) && known == name)
    }

    /// A rule that usually moves nothing is to be heard by every verdict
    pub fn hears(&self) -> bool {
        self.named.iter().any(|(rule, _)| rule.effect == Effect::Informs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::rule::effects::{Contradicts, Doubts, Informs};

    fn named(effect: Effect) -> RuleOverrides {
        let rule = Box::leak(Box::new(Rule::of(effect)));
        RuleOverrides { named: vec![(rule, RuleOverride::Warns)], ..RuleOverrides::none() }
    }

    #[test]
    fn only_what_usually_moves_nothing_has_to_be_heard_for_a_policy() {
        assert!(named(Informs).hears());
        for effect in [Doubts, Contradicts] {
            assert!(!named(effect).hears());
        }
        assert!(!RuleOverrides::NONE.hears());
    }
}
