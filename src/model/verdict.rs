//! A verdict: what to do about one body, and why

use super::outcome::{Next, Outcome};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What to do about one body, and why
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Verdict {
    /// What to do about the verification
    pub outcome: Outcome,
    /// The provider has said its last word on this attempt
    pub r#final: bool,
    /// What the caller should do now
    pub next: Next,
    /// Who performed the verification
    #[tsify(type = "Provider")]
    pub provider: String,
    /// Which of the provider's events the body is
    pub event: String,
    /// The provider's own time of this state in ISO 8601, where the body has one
    pub decided_at: Option<String>,
    /// The provider's own id of the verification
    pub reference: Option<String>,
    /// The deciding word exactly as the provider said it
    pub stated: Option<String>,
    /// From 0 to 1, where the provider gives an overall score of the person
    pub score: Option<f64>,
    /// Never empty; the most cautious first, so the first one's effect is the outcome
    #[tsify(type = "[Reason, ...Reason[]]")]
    pub reasons: Vec<Reason>,
    /// By which rules it was made: a number that is raised whenever a rule is added, removed or decides otherwise
    ///
    /// Verdicts that were stored before there were versions have none.
    // With `Option::is_none` the generated type would say that new ones may lack it too.
    #[serde(skip_serializing_if = "is_unversioned")]
    #[tsify(type = "number")]
    pub rules_version: Option<u32>,
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference to the field")]
fn is_unversioned(version: &Option<u32>) -> bool {
    version.is_none()
}

/// One thing that decided a verdict
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
pub struct Reason {
    /// The rule that spoke
    #[tsify(type = "Rule")]
    pub rule: String,
    /// What it made of the verification
    pub effect: Outcome,
    /// Where in the body it looked
    pub pointer: String,
    /// The other places it compared
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub related: Option<Vec<String>>,
    /// One lower-case sentence, never with a value from the body
    pub message: String,
}
