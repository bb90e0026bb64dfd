//! Everything that can be said of one body

use super::judge::disagreements;
use super::open::{Memory, Opened, open};
use super::options::Settings;
use crate::issue::{Code, Issue};
use crate::model::judging::Judging;
use crate::model::verdict::Verdict;
use crate::model::verification::Verification;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Everything that can be said of one body, save its payload
#[derive(Clone, PartialEq, Serialize)]
#[allow(clippy::large_enum_variant, reason = "one is made for each call, and most are read")]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Inspection {
    /// It could be read
    Read {
        /// Who performed the verification
        provider: String,
        /// Which of the provider's events it is
        event: String,
        /// What was checked, of whom, on which documents
        verification: Verification,
        /// What to do about it, and why
        verdict: Verdict,
        /// What is wrong with it all the same
        issues: Vec<Issue>,
        /// There was more wrong than is told
        truncated: bool,
    },
    /// It could not
    Invalid {
        /// Whose it is, if that is known
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provider: Option<String>,
        /// Which event it is, if that is known
        #[serde(default, skip_serializing_if = "Option::is_none")]
        event: Option<String>,
        /// Why
        issues: Vec<Issue>,
        /// There was more wrong than is told
        truncated: bool,
    },
}

/// An inspection of a body that was read, as it is declared in TypeScript and as it comes back from a caller
///
/// By serde's own tagged enums, each kind would be read through a copy of everything in it, which costs as much code
/// again as the whole reader.
#[derive(Deserialize, Tsify)]
pub struct ReadInspection {
    /// The provider that sent the body
    #[tsify(type = "Provider")]
    provider: String,
    /// The provider's name for the event
    event: String,
    /// What was checked, who the person is, and which documents were used, in the same form for every provider
    verification: Verification,
    /// What to do, and why
    verdict: Verdict,
    /// Issues that do not make the body invalid
    issues: Vec<Issue>,
    /// Whether there are more issues than `issues` lists
    truncated: bool,
}

/// The same of a body that could not be read or judged
#[derive(Deserialize, Tsify)]
pub struct InvalidInspection {
    /// The provider that sent the body, if known
    #[tsify(optional, type = "Provider")]
    provider: Option<String>,
    /// The event, if known
    #[tsify(optional)]
    event: Option<String>,
    /// Why the body is invalid. Never empty.
    #[tsify(type = "[Issue, ...Issue[]]")]
    issues: Vec<Issue>,
    /// Whether there are more issues than `issues` lists
    truncated: bool,
}

impl From<ReadInspection> for Inspection {
    fn from(read: ReadInspection) -> Self {
        let ReadInspection { provider, event, verification, verdict, issues, truncated } = read;
        Self::Read { provider, event, verification, verdict, issues, truncated }
    }
}

impl From<InvalidInspection> for Inspection {
    fn from(invalid: InvalidInspection) -> Self {
        let InvalidInspection { provider, event, issues, truncated } = invalid;
        Self::Invalid { provider, event, issues, truncated }
    }
}

/// What is wrong with a body
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
pub struct Report {
    /// Nothing keeps it from being judged
    pub valid: bool,
    /// Whose it is, if that is known
    #[tsify(type = "Provider")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Which event it is, if that is known
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Everything that is wrong with it
    pub issues: Vec<Issue>,
    /// There was more wrong than is told
    pub truncated: bool,
}

/// Says everything that can be said of a body; what is in it never makes this fail
pub fn inspect(body: &[u8], settings: &Settings, memory: &mut Memory) -> Inspection {
    open(body, settings, memory).inspection()
}

impl Opened<'_> {
    /// Everything that is wrong with it and what the judging found to contradict itself, up to the limit; and whether
    /// there was more
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
        let mut issues: Vec<_> =
            self.refused.as_deref().cloned().into_iter().chain(told.by_ref().take(limit)).collect();
        let more = told.next().is_some();
        if !self.is_verbatim() {
            // The reader saw the form written anew, which nobody else ever does.
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

    /// What is wrong with it
    pub fn report(&self) -> Report {
        let (provider, event) = self.names();
        let (issues, truncated) = self.issues(self.judging(true).as_ref());
        Report { valid: self.is_valid(), provider, event, issues, truncated }
    }

    /// Everything that can be said of it
    pub fn inspection(&self) -> Inspection {
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
        }
    }
}
