//! A policy's overrides of rules: some are off, some only warn, some are stricter

use super::outcome::Outcome;
use super::results::Results;
use super::rule::{About, Effect, Rule};

/// What a rule does instead of its default
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RuleOverride {
    /// Nothing
    Off,
    /// It is reported and changes nothing
    Warns,
    /// It leads to this outcome
    Makes(Outcome),
}

/// What rules do instead of their default; most rules are not overridden
#[derive(Debug)]
pub struct RuleOverrides {
    /// Overrides of single rules
    pub named: Vec<(&'static Rule, RuleOverride)>,
    /// The override of rules by which the provider asks for a review
    pub flagged: Option<RuleOverride>,
    /// The override of rules that report an unknown word
    pub unknown: Option<RuleOverride>,
    /// Entries of result maps that do not count against the person, as the map and the name of the entry
    pub harmless: Vec<(&'static Results, String)>,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl RuleOverrides {
    /// No overrides
    pub const NONE: &'static Self = &Self::none();

    /// Returns no overrides, to be changed
    pub const fn none() -> Self {
        Self { named: Vec::new(), flagged: None, unknown: None, harmless: Vec::new() }
    }

    /// Returns the override of a rule, if there is one
    pub fn of(&self, rule: &'static Rule) -> Option<RuleOverride> {
        let named = self.named.iter().find(|(named, _)| *named == rule).map(|&(_, rule_override)| rule_override);
        named.or(match rule.about {
            About::Itself => None,
            About::Flagged => self.flagged,
            About::Unknown => self.unknown,
        })
    }

    /// Returns whether an entry of a result map does not count against the person
    pub fn is_harmless(&self, of: &'static Results, name: &str) -> bool {
        self.harmless.iter().any(|(map, known)| core::ptr::eq(*map, of) && known == name)
    }

    /// Returns whether a rule that usually changes nothing is overridden, so that every verdict has to check it
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
    fn a_policy_makes_every_verdict_check_a_rule_only_if_the_rule_usually_changes_nothing() {
        assert!(named(Informs).hears());
        for effect in [Doubts, Contradicts] {
            assert!(!named(effect).hears());
        }
        assert!(!RuleOverrides::NONE.hears());
    }
}
