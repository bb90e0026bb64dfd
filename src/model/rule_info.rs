//! The description of a rule for callers

use super::rule::{About, Rule};
use serde::Serialize;
use tsify::Tsify;

/// A rule that can affect a verdict and that a policy can name
#[derive(Debug, Serialize, Tsify)]
pub struct RuleInfo {
    /// The rule's id
    #[tsify(type = "Rule")]
    rule: &'static str,
    /// The ids that the rule had in earlier versions
    #[tsify(type = "PreviousRule[]")]
    previously: &'static [&'static str],
    /// The provider that the rule belongs to, or `null` if it applies to every provider
    #[tsify(type = "Provider | null")]
    provider: Option<&'static str>,
    /// The outcome that the rule decides, or whether it doubts or contradicts the deciding word or only informs
    #[tsify(type = "Effect")]
    effect: &'static str,
    /// Whether a policy's `flagged` or `unknown` also applies to the rule; `itself` if neither does
    about: About,
    /// What the rule finds, as one lower-case sentence
    message: &'static str,
}

impl RuleInfo {
    /// Returns the description of a rule; `provider` is the provider that the rule belongs to, if any
    pub fn of(rule: &'static Rule, provider: Option<&'static str>) -> Self {
        let Rule { id, previously, effect, about, message, .. } = rule;
        Self { rule: id, previously, provider, effect: effect.name(), about: *about, message }
    }
}
