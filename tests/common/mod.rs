//! What the tests share: the fixtures, and the one call that most of them make
#![allow(dead_code, reason = "each test uses its part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails says so by a panic"
)]

use idverdict::issue::Issue;
use idverdict::model::outcome::Outcome;
use idverdict::model::verdict::Verdict;
use idverdict::providers::PROVIDERS;
use idverdict::providers::provider::{Event, Provider};
use idverdict::schema::date::Date;
use idverdict::verdict::inspection::{Inspection, inspect};
use idverdict::verdict::open::Memory;
use idverdict::verdict::options::Settings;
use idverdict::verdict::policy::Policy;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A body under `tests/fixtures`
pub struct Fixture {
    pub provider: String,
    pub event: String,
    pub name: String,
    pub body: Vec<u8>,
}

impl Fixture {
    pub fn path(&self) -> String {
        format!("{}/{}/{}", self.provider, self.event, self.name)
    }

    pub fn provider(&self) -> &'static Provider {
        PROVIDERS.iter().find(|provider| provider.name == self.provider).expect("a folder is named after a provider")
    }

    pub fn event(&self) -> &'static Event {
        self.provider().events.iter().find(|event| event.name == self.event).expect("a folder is named after an event")
    }
}

/// The folder of a provider's bodies of which the event is not known
pub const UNKNOWN: &str = "unknown-event";

/// The folder of the fixtures
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The names in a folder, sorted
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Every fixture of an event
pub fn fixtures() -> Vec<Fixture> {
    let mut all = Vec::new();
    for provider in names(&folder()) {
        for event in names(&folder().join(&provider)).into_iter().filter(|event| event != UNKNOWN) {
            let folder = folder().join(&provider).join(&event);
            for name in
                names(&folder).into_iter().filter(|name| Path::new(name).extension().is_some_and(|e| e == "json"))
            {
                let body = std::fs::read(folder.join(&name)).unwrap();
                all.push(Fixture { provider: provider.clone(), event: event.clone(), name, body });
            }
        }
    }
    all
}

/// Every fixture that reads without an issue
pub fn clean() -> Vec<Fixture> {
    let clean: Vec<_> = fixtures().into_iter().filter(|fixture| issues(&look(&fixture.body)).is_empty()).collect();
    assert!(clean.len() > 40, "the fixtures are there");
    clean
}

/// Everything that can be said of a body
pub fn look(body: &[u8]) -> Inspection {
    look_with(body, &Settings::default())
}

/// The same, with settings
pub fn look_with(body: &[u8], settings: &Settings) -> Inspection {
    inspect(body, settings, &mut Memory::default())
}

pub fn issues(inspection: &Inspection) -> &[Issue] {
    match inspection {
        Inspection::Read { issues, .. } | Inspection::Invalid { issues, .. } => issues,
    }
}

pub fn verdict(inspection: &Inspection) -> Option<&Verdict> {
    match inspection {
        Inspection::Read { verdict, .. } => Some(verdict),
        Inspection::Invalid { .. } => None,
    }
}

pub fn outcome(inspection: &Inspection) -> Option<Outcome> {
    verdict(inspection).map(|verdict| verdict.outcome)
}

pub fn codes(inspection: &Inspection) -> Vec<&str> {
    issues(inspection).iter().map(|issue| issue.code.as_str()).collect()
}

/// A body and policies to judge it by
pub struct Case {
    pub name: String,
    pub body: Vec<u8>,
    pub settings: Vec<(String, Settings)>,
}

/// Every case under `tests/policies`
pub fn policies() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies");
    let cases = names(&folder).into_iter().filter(|name| Path::new(name).extension().is_some_and(|e| e == "json"));
    cases
        .map(|name| {
            let case: Value = serde_json::from_slice(&std::fs::read(folder.join(&name)).unwrap()).unwrap();
            let body = std::fs::read(self::folder().join(case["body"].as_str().unwrap())).unwrap();
            let policies = case["policies"].as_object().unwrap();
            let settings = policies.iter().map(|(name, policy)| (name.clone(), settings(policy))).collect();
            Case { name, body, settings }
        })
        .collect()
}

/// Settings with a policy, on a day that does not pass, so that what expires does not either
pub fn settings(policy: &Value) -> Settings {
    let policy: Policy = serde_json::from_value(policy.clone()).expect("the policy has the type of one");
    let bar = policy.compile().map_err(|issue| issue.message).unwrap();
    Settings { bar: Some(Arc::new(bar)), now: Date::new(2026, 6, 1), ..Settings::default() }
}

/// Random numbers that are the same on every run (xorshift)
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `below`
    pub fn below(&mut self, below: usize) -> usize {
        usize::try_from(self.next() % below.max(1) as u64).unwrap()
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}
