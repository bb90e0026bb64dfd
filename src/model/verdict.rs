//! A verdict: what to do about a body, and why

use super::outcome::{Next, Outcome};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What to do about a body, and why
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Verdict {
    /// What to do about the verification
    pub outcome: Outcome,
    /// Whether the provider's decision on this attempt is final
    pub r#final: bool,
    /// What the caller should do next
    pub next: Next,
    /// The provider that sent the body
    #[tsify(type = "Provider")]
    pub provider: String,
    /// The provider's name for the event
    #[tsify(type = "EventName")]
    pub event: String,
    /// The provider's own time of this state, in ISO 8601, if the body has one
    pub decided_at: Option<String>,
    /// The provider's own id of the verification
    pub reference: Option<String>,
    /// The deciding word exactly as the provider wrote it
    pub stated: Option<String>,
    /// The provider's overall score of the person, from 0 to 1, if the body has one
    pub score: Option<f64>,
    /// Why. Never empty. The most cautious reason comes first, and its effect is the outcome.
    #[tsify(type = "[Reason, ...Reason[]]")]
    pub reasons: Vec<Reason>,
    /// The version of the rules: a number that is raised whenever a rule is added, removed or decides differently
    ///
    /// Verdicts that were stored before rules had versions do not have it.
    // With `Option::is_none`, the generated type would make the field optional in new verdicts too.
    #[serde(skip_serializing_if = "is_unversioned")]
    #[tsify(type = "number")]
    pub rules_version: Option<u32>,
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference to the field")]
fn is_unversioned(version: &Option<u32>) -> bool {
    version.is_none()
}

/// One reason for a verdict
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
pub struct Reason {
    /// The rule that was reported
    #[tsify(type = "Rule")]
    pub rule: String,
    /// The outcome that the rule leads to
    pub effect: Outcome,
    /// The place in the body that the rule looked at
    pub pointer: String,
    /// The other places that it compared
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub related: Option<Vec<String>>,
    /// One lower-case sentence, never with a value from the body
    pub message: String,
}
