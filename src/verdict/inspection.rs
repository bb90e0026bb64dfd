//! The inspection of a body: its verdict, its verification and its issues

use super::judge::disagreements;
use super::open::{Memory, Opened, open};
use super::options::Settings;
use crate::issue::{Code, Issue};
use crate::json::pieces::hex;
use crate::json::place::Place;
use crate::model::judging::Judging;
use crate::model::kept::Keep;
use crate::model::verdict::Verdict;
use crate::model::verification::Verification;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The inspection of a body, without its payload
#[derive(Clone, PartialEq, Serialize)]
#[allow(clippy::large_enum_variant, reason = "each call makes one, and most are of the large variant")]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Inspection<'a> {
    /// The body was read and judged
    Read {
        /// The provider that sent the body
        provider: String,
        /// The provider's name for the event
        event: String,
        /// What was checked, who the person is, and which documents were used
        verification: Verification<'a>,
        /// What to do, and why
        verdict: Verdict,
        /// Issues that do not make the body invalid
        issues: Vec<Issue>,
        /// Whether there are more issues than `issues` lists
        truncated: bool,
        /// A digest of the policy that the body was judged by, if it was judged by one
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy: Option<String>,
    },
    /// The body could not be read or judged
    Invalid {
        /// The provider that sent the body, if known
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provider: Option<String>,
        /// The event, if known
        #[serde(default, skip_serializing_if = "Option::is_none")]
        event: Option<String>,
        /// Why the body is invalid
        issues: Vec<Issue>,
        /// Whether there are more issues than `issues` lists
        truncated: bool,
    },
}

/// An inspection of a body that was read: its declaration for TypeScript, and the form in which a caller passes it back
///
/// With serde's tagged enums, each variant would be read through a copy of all its contents, which takes as much code
/// as the whole reader.
#[derive(Deserialize, Tsify)]
pub struct ReadInspection {
    /// The provider that sent the body
    #[tsify(type = "Provider")]
    provider: String,
    /// The provider's name for the event
    #[tsify(type = "EventName")]
    event: String,
    /// What was checked, who the person is, and which documents were used, in the same form for every provider
    verification: Verification<'static>,
    /// What to do, and why
    verdict: Verdict,
    /// Issues that do not make the body invalid
    issues: Vec<Issue>,
    /// Whether there are more issues than `issues` lists
    truncated: bool,
    /// A digest of the policy that the body was judged by, or `null` if it was judged by none. Policies that require the same
    /// have the same digest.
    #[tsify(type = "string | null")]
    policy: Option<String>,
}

/// An inspection of a body that could not be read or judged
#[derive(Deserialize, Tsify)]
pub struct InvalidInspection {
    /// The provider that sent the body, if known
    #[tsify(optional, type = "Provider")]
    provider: Option<String>,
    /// The event, if known
    #[tsify(optional, type = "EventName")]
    event: Option<String>,
    /// Why the body is invalid. Never empty.
    #[tsify(type = "[Issue, ...Issue[]]")]
    issues: Vec<Issue>,
    /// Whether there are more issues than `issues` lists
    truncated: bool,
}

impl Keep for Inspection<'_> {
    type Kept = Inspection<'static>;

    fn keep(self) -> Inspection<'static> {
        match self {
            Self::Read { provider, event, verification, verdict, issues, truncated, policy } => Inspection::Read {
                provider,
                event,
                verification: verification.keep(),
                verdict,
                issues,
                truncated,
                policy,
            },
            Self::Invalid { provider, event, issues, truncated } => {
                Inspection::Invalid { provider, event, issues, truncated }
            }
        }
    }
}

impl From<ReadInspection> for Inspection<'_> {
    fn from(read: ReadInspection) -> Self {
        let ReadInspection { provider, event, verification, verdict, issues, truncated, policy } = read;
        Self::Read { provider, event, verification, verdict, issues, truncated, policy }
    }
}

impl From<InvalidInspection> for Inspection<'_> {
    fn from(invalid: InvalidInspection) -> Self {
        let InvalidInspection { provider, event, issues, truncated } = invalid;
        Self::Invalid { provider, event, issues, truncated }
    }
}

/// Everything that is wrong with a body
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
pub struct Report {
    /// Whether the body can be judged
    pub valid: bool,
    /// The provider that sent the body, if known
    #[tsify(type = "Provider")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The event, if known
    #[tsify(type = "EventName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Everything that is wrong with the body
    pub issues: Vec<Issue>,
    /// Whether there are more issues than `issues` lists
    pub truncated: bool,
}

/// Returns everything known about a body; no content of a body makes this fail
pub fn inspect(body: &[u8], settings: &Settings, memory: &mut Memory) -> Inspection<'static> {
    open(body, settings, memory).inspection().keep()
}

impl Opened<'_> {
    /// Returns the issues of the reader and the contradictions that judging found, up to the limit, and whether there
    /// are more
    pub fn issues(&self, judging: Option<&Judging<'_>>) -> (Vec<Issue>, bool) {
        let defects = self.log.defects.iter().map(|defect| self.reading.issue(defect));
        let limit = self.settings.limits.issues;
        let disagreements = judging.into_iter().flat_map(disagreements).map(|(spoken, severity)| Issue {
            severity,
            pointer: self.reading.pointer(spoken.place),
            message: spoken.rule.message.to_owned(),
            rule: Some(spoken.rule.id.to_owned()),
            related: spoken.related.map(|related| vec![self.reading.pointer(related)]),
            at: Some(self.reading.at(spoken.place)),
            ..Issue::about(Code::Contradiction)
        });
        let mut told = defects.chain(disagreements);
        let mut issues: Vec<_> = told.by_ref().take(limit).collect();
        let more = told.next().is_some();
        let mut places: Vec<_> = issues.iter_mut().filter_map(|issue| issue.at.as_mut()).collect();
        Place::count(&self.reading.body, &mut places);
        if let Some(refused) = self.refused.as_deref() {
            issues.insert(0, refused.clone());
        }
        if !self.is_verbatim() {
            // The reader saw the JSON made from the form, which the caller never sees.
            for issue in &mut issues {
                issue.at = None;
            }
        }
        let silenced = judging.is_some_and(|judging| judging.truncated);
        (issues, self.log.truncated || silenced || more)
    }

    fn names(&self) -> (Option<String>, Option<String>) {
        (self.provider.map(|provider| provider.name.to_owned()), self.event.map(|event| event.name.to_owned()))
    }

    /// Returns the report: everything that is wrong with the body
    pub fn report(&self) -> Report {
        let (provider, event) = self.names();
        let (issues, truncated) = self.issues(self.judging(true).as_ref());
        Report { valid: self.is_valid(), provider, event, issues, truncated }
    }

    /// Returns the inspection
    pub fn inspection(&self) -> Inspection<'_> {
        let judging = self.judging(true);
        let (issues, truncated) = self.issues(judging.as_ref());
        let (Some(provider), Some(event), Some(judging)) = (self.provider, self.event, judging) else {
            let (provider, event) = self.names();
            return Inspection::Invalid { provider, event, issues, truncated };
        };
        Inspection::Read {
            provider: provider.name.to_owned(),
            event: event.name.to_owned(),
            verification: (event.describe)(self.reading()).without(judging.disputed),
            verdict: judging.verdict(self.reading(), provider.name, event.name),
            issues,
            truncated,
            policy: self.settings.policy.as_ref().map(|policy| hex(policy.digest)),
        }
    }
}
