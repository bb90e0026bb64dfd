//! Shared by the tests: the fixtures, and functions that most tests call
#![allow(dead_code, reason = "each test uses only a part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

pub mod tree;

use idverdict::issue::Issue;
use idverdict::model::outcome::Outcome;
use idverdict::model::verdict::Verdict;
use idverdict::pointer::{last, under};
use idverdict::providers::ALL;
use idverdict::providers::provider::{Event, Provider};
use idverdict::schema::date::Date;
use idverdict::schema::shape::{Choice, Shape};
use idverdict::summary::style::Style;
use idverdict::summary::write;
use idverdict::verdict::inspection::{Inspection, inspect};
use idverdict::verdict::open::{Memory, open};
use idverdict::verdict::options::Settings;
use idverdict::verdict::policy::Policy;
use serde_json::Value;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A body in `tests/fixtures`
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
        ALL.providers
            .iter()
            .find(|provider| provider.name == self.provider)
            .expect("a folder is named after a provider")
    }

    pub fn event(&self) -> &'static Event {
        self.provider().events.iter().find(|event| event.name == self.event).expect("a folder is named after an event")
    }
}

/// The folder of a provider's bodies whose event is unknown
pub const UNKNOWN: &str = "unknown-event";

/// Returns the folder of the fixtures
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Returns the names in a folder, sorted
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Returns the names that end in `.json`
pub fn json_names(folder: &Path) -> Vec<String> {
    let is_json = |name: &String| Path::new(name).extension().is_some_and(|extension| extension == "json");
    names(folder).into_iter().filter(is_json).collect()
}

/// Returns the providers for which a test has a file each, or only the one that `PROVIDER=acme cargo test` names
pub fn providers() -> Vec<&'static str> {
    let only = std::env::var("PROVIDER").ok();
    let names = ALL.providers.iter().map(|provider| provider.name);
    names.filter(|name| only.as_deref().is_none_or(|only| only == *name)).collect()
}

/// Returns every fixture of a provider's known events
pub fn fixtures_of(provider: &str) -> Vec<Fixture> {
    fixtures().into_iter().filter(|fixture| fixture.provider == provider).collect()
}

/// Returns every fixture of a known event
pub fn fixtures() -> Vec<Fixture> {
    let mut all = Vec::new();
    for provider in names(&folder()) {
        for event in names(&folder().join(&provider)).into_iter().filter(|event| event != UNKNOWN) {
            let folder = folder().join(&provider).join(&event);
            for name in json_names(&folder) {
                let body = std::fs::read(folder.join(&name)).unwrap();
                all.push(Fixture { provider: provider.clone(), event: event.clone(), name, body });
            }
        }
    }
    all
}

/// Returns every fixture that is read without issues
pub fn clean() -> Vec<Fixture> {
    let clean: Vec<_> = fixtures().into_iter().filter(|fixture| issues(&look(&fixture.body)).is_empty()).collect();
    assert!(clean.len() > 40, "the fixtures exist");
    clean
}

/// Returns the inspection of a body
pub fn look(body: &[u8]) -> Inspection<'static> {
    look_with(body, &Settings::of(&ALL))
}

/// Returns the inspection of a body with these settings
pub fn look_with(body: &[u8], settings: &Settings) -> Inspection<'static> {
    inspect(body, settings, &mut Memory::default())
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Returns the outcome of a body, or `None` if it cannot be judged; faster than [`look`]
pub fn judged(body: &[u8]) -> Option<Outcome> {
    MEMORY.with_borrow_mut(|memory| {
        let settings = Settings::of(&ALL);
        let opened = open(body, &settings, memory);
        Some(opened.judging(false)?.verdict(opened.reading(), "", "").outcome)
    })
}

/// Returns the summary in plain text and in English
pub fn summary(inspection: &Inspection<'static>, personal: bool) -> String {
    write(inspection, Style { personal, ..Style::default() }, ALL.rules)
}

pub fn issues<'i>(inspection: &'i Inspection<'_>) -> &'i [Issue] {
    match inspection {
        Inspection::Read { issues, .. } | Inspection::Invalid { issues, .. } => issues,
    }
}

pub fn verdict<'i>(inspection: &'i Inspection<'_>) -> Option<&'i Verdict> {
    match inspection {
        Inspection::Read { verdict, .. } => Some(verdict),
        Inspection::Invalid { .. } => None,
    }
}

pub fn outcome(inspection: &Inspection<'static>) -> Option<Outcome> {
    verdict(inspection).map(|verdict| verdict.outcome)
}

pub fn codes<'i>(inspection: &'i Inspection<'_>) -> Vec<&'i str> {
    issues(inspection).iter().map(|issue| issue.code.as_str()).collect()
}

/// Places for a value: where it is skipped, where anything is allowed, and where a record, a list or a map is read
pub const PLACES: &[(&str, &str)] = &[
    ("", ""),
    ("\n  ", "\n"),
    ("[", "]"),
    ("{\"a\": ", "}"),
    ("{\"ticket\": \"t\", \"event\": \"verification.completed\", \"status\": \"FAILED\", \"zzz\": ", "}"),
    ("{\"zzz\":\n", ", \"ticket\": \"t\", \"event\": \"verification.completed\", \"status\": \"FAILED\"}"),
    ("{\"ticket\": \"t\", \"event\": \"ticket.verification.in_progress\", \"data\": ", "}"),
    (
        "{\"ticket\": \"t\", \"event\": \"ticket.verification.in_progress\", \"data\": {\"liveness_detection\": {\"validation_messages\":",
        "}}}",
    ),
    ("{\"id\": \"r\", \"result\": \"Passed\", \"status\": \"Finished\", \"stages\": [", "]}"),
    ("{\"id\": \"r\", \"result\": \"Passed\", \"status\": \"Finished\", \"stages\": ", "}"),
    (
        "{\"stageType\": {\"title\": \"x\"}, \"attemptNumber\": 1, \"details\": {\"personalInformation\": {\"documentsInformation\": [{\"extractedDocumentSegments\": [{\"providerSpecificData\": ",
        "}]}]}}}",
    ),
    (
        "{\"stageType\": {\"title\": \"x\"}, \"attemptNumber\": 1, \"details\": {\"personalInformation\": {\"documentsInformation\": [{\"extractedDocumentSegments\": [{\"providerSpecificData\": {\"any\": ",
        "}}]}]}}}",
    ),
];

/// Returns a pointer to every value within another, outer values first
pub fn pointers(value: &Value) -> Vec<String> {
    fn walk(value: &Value, here: &str, pointers: &mut Vec<String>) {
        let mut step = |step: &str, value: &Value| {
            let pointer = under(here, step);
            pointers.push(pointer.clone());
            walk(value, &pointer, pointers);
        };
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| step(key, value)),
            Value::Array(items) => items.iter().enumerate().for_each(|(place, value)| step(&place.to_string(), value)),
            _ => {}
        }
    }
    let mut pointers = Vec::new();
    walk(value, "", &mut pointers);
    pointers
}

/// Returns whether a value is neither an object nor a list
pub fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::Object(_) | Value::Array(_))
}

/// Returns a pointer with a star for each index of a list, so that all items have the same
pub fn starred(pointer: &str) -> String {
    let steps = pointer.split('/').map(|step| if step.parse::<u32>().is_ok() { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

/// Returns the shape that fits a value, if any does
pub fn alternative(choice: &Choice, value: &Value) -> Option<Shape> {
    let first = value.to_string().as_bytes()[0];
    choice.shapes.iter().copied().find(|shape| shape.begins_with(first))
}

/// Removes the value at a pointer
pub fn remove(body: &mut Value, pointer: &str) {
    let (holder, _) = pointer.rsplit_once('/').unwrap();
    let step = last(pointer);
    match body.pointer_mut(holder).unwrap() {
        Value::Object(members) => drop(members.remove(&step).unwrap()),
        Value::Array(items) => drop(items.remove(step.parse().unwrap())),
        other => panic!("{other} holds nothing"),
    }
}

/// Replaces some value of a body by one of the scraps of JSON, or removes a member
pub fn change(body: &mut Value, scraps: &[&str], random: &mut Random) {
    let inner = random.below(6) > 0;
    match body {
        Value::Array(items) if inner && !items.is_empty() => {
            let at = random.below(items.len());
            change(&mut items[at], scraps, random);
        }
        Value::Object(members) if inner && !members.is_empty() => {
            let key = members.keys().nth(random.below(members.len())).unwrap().clone();
            if random.below(8) == 0 {
                members.remove(&key);
            } else {
                change(&mut members[&key], scraps, random);
            }
        }
        other => *other = serde_json::from_str(random.pick::<&str>(scraps)).unwrap(),
    }
}

/// Returns the settings of snapshots, which are in a folder under names of their own
pub fn snapshots(folder: &Path) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_suffix("");
    settings.set_omit_expression(true);
    settings
}

/// A body and the policies to judge it by
pub struct Case {
    pub name: String,
    pub body: Vec<u8>,
    pub settings: Vec<(String, Settings)>,
}

/// Returns every case in `tests/policies`
pub fn policies() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policies");
    json_names(&folder)
        .into_iter()
        .map(|name| {
            let case: Value = serde_json::from_slice(&std::fs::read(folder.join(&name)).unwrap()).unwrap();
            let body = std::fs::read(self::folder().join(case["body"].as_str().unwrap())).unwrap();
            let policies = case["policies"].as_object().unwrap();
            let settings = policies.iter().map(|(name, policy)| (name.clone(), settings(policy))).collect();
            Case { name, body, settings }
        })
        .collect()
}

/// Returns settings with a policy and a fixed day, so that nothing expires as time passes
pub fn settings(policy: &Value) -> Settings {
    let policy: Policy = serde_json::from_value(policy.clone()).expect("the policy is readable");
    let policy = policy.compile(&ALL).map_err(|issue| issue.message).unwrap();
    Settings { policy: Some(Arc::new(policy)), now: Date::new(2026, 6, 1), ..Settings::of(&ALL) }
}

/// Pseudo-random numbers that are the same on every run (xorshift)
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

    /// Returns a number below `below`
    pub fn below(&mut self, below: usize) -> usize {
        usize::try_from(self.next() % below.max(1) as u64).unwrap()
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}
