//! Finds two bodies for each rule: one for which the rule is reported, and a similar one for which it is not

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use idverdict::providers::registry::Registry;
use idverdict::schema::date::Date;
use idverdict::verdict::inspection::{Inspection, inspect};
use idverdict::verdict::open::Memory;
use idverdict::verdict::options::{Options, Settings};
use serde_json::{Value, json};

/// The maximum number of members and items in which the two bodies differ
const NEAR: usize = 2;

/// The bodies of a rule, below `tests/`
#[derive(Debug)]
pub enum Shown {
    /// The rule is reported for the first fixture and not for the second, which differs least
    Beside(String, String),
    /// The rule is reported under one policy of the case and not under another
    ByPolicy(String),
}

/// Every body of the tests, with the rules that are reported for it
pub struct Bodies {
    providers: Vec<Provided>,
    cases: Vec<Case>,
}

/// The bodies of one provider
struct Provided {
    bodies: Vec<Body>,
    /// Pairs of similar bodies by their indices, and the number of differences
    near: Vec<(usize, usize, usize)>,
}

struct Body {
    path: String,
    value: Value,
    spoken: BTreeSet<String>,
}

/// A body with several policies
struct Case {
    path: String,
    spoken: Vec<BTreeSet<String>>,
}

impl Bodies {
    /// Reads and judges all bodies
    pub fn read(registry: &'static Registry, root: &Path) -> Result<Self> {
        let tests = root.join("tests");
        let providers = entries(&tests.join("fixtures"))?;
        Ok(Self {
            providers: providers
                .iter()
                .map(|folder| Provided::read(registry, &tests, folder))
                .collect::<Result<_>>()?,
            cases: json_files(&tests.join("policies"))?
                .iter()
                .map(|file| case(registry, &tests, file))
                .collect::<Result<_>>()?,
        })
    }

    /// Returns the best pair of bodies for a rule: the one with the fewest differences
    pub fn of(&self, rule: &str) -> Option<Shown> {
        let pairs = self.providers.iter().flat_map(|provided| provided.pairs(rule));
        let beside = pairs.min().map(|(_, speaks, silent)| Shown::Beside(speaks.to_owned(), silent.to_owned()));
        beside.or_else(|| {
            let speaks = |spoken: &BTreeSet<String>| spoken.contains(rule);
            let both = |case: &&Case| case.spoken.iter().any(speaks) && !case.spoken.iter().all(speaks);
            self.cases.iter().find(both).map(|case| Shown::ByPolicy(case.path.clone()))
        })
    }
}

impl Provided {
    fn read(registry: &'static Registry, tests: &Path, folder: &Path) -> Result<Self> {
        let mut bodies = Vec::new();
        for event in entries(folder)? {
            for file in json_files(&event)? {
                let bytes = fs::read(&file)?;
                // A body that is not JSON differs from all others in many places.
                if let Ok(value) = serde_json::from_slice(&bytes) {
                    bodies.push(Body { path: below(tests, &file)?, value, spoken: spoken(registry, &bytes, None)? });
                }
            }
        }
        let mut near = Vec::new();
        for (one, body) in bodies.iter().enumerate() {
            for (other, beside) in bodies.iter().enumerate().skip(one + 1) {
                let changes = changes(&body.value, &beside.value);
                if changes <= NEAR {
                    near.push((one, other, changes));
                }
            }
        }
        Ok(Self { bodies, near })
    }

    /// Returns the pairs of bodies of which the rule is reported for the first only, after the number of differences
    fn pairs(&self, rule: &str) -> impl Iterator<Item = (usize, &str, &str)> {
        self.near.iter().filter_map(move |&(one, other, changes)| {
            let (one, other) = (self.bodies.get(one)?, self.bodies.get(other)?);
            match (one.spoken.contains(rule), other.spoken.contains(rule)) {
                (true, false) => Some((changes, one.path.as_str(), other.path.as_str())),
                (false, true) => Some((changes, other.path.as_str(), one.path.as_str())),
                _ => None,
            }
        })
    }
}

fn case(registry: &'static Registry, tests: &Path, file: &Path) -> Result<Case> {
    let case: Value = serde_json::from_slice(&fs::read(file)?)?;
    let body = case.get("body").and_then(Value::as_str).context("a case of a policy has a body")?;
    let body = fs::read(tests.join("fixtures").join(body))?;
    let policies = case.get("policies").and_then(Value::as_object).context("a case has policies")?;
    let spoken = policies.values().map(|policy| spoken(registry, &body, Some(policy))).collect::<Result<_>>()?;
    Ok(Case { path: below(tests, file)?, spoken })
}

/// Returns the rules that are reported on a fixed day, including those that only inform
fn spoken(registry: &'static Registry, body: &[u8], policy: Option<&Value>) -> Result<BTreeSet<String>> {
    let mut options = json!({});
    if let (Some(policy), Some(options)) = (policy, options.as_object_mut()) {
        options.insert("policy".to_owned(), policy.clone());
    }
    let options: Options = serde_json::from_value(options)?;
    let settings = options.check(registry).map_err(|issue| anyhow::anyhow!("{}: {}", issue.pointer, issue.message))?;
    let settings = Settings { now: Date::new(2026, 6, 1), ..settings };
    let inspection = inspect(body, &settings, &mut Memory::default());
    let (reasons, issues) = match inspection {
        Inspection::Read { verdict, issues, .. } => (verdict.reasons, issues),
        Inspection::Invalid { issues, .. } => (Vec::new(), issues),
    };
    let reasons = reasons.into_iter().map(|reason| reason.rule);
    Ok(reasons.chain(issues.into_iter().filter_map(|issue| issue.rule)).collect())
}

/// Returns the number of different members and items, counted only as far as bodies are similar
fn changes(one: &Value, other: &Value) -> usize {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<_> = one.keys().chain(other.keys()).collect();
            sum(keys.into_iter().map(|key| (one.get(key), other.get(key))))
        }
        (Value::Array(one), Value::Array(other)) => {
            sum((0..one.len().max(other.len())).map(|place| (one.get(place), other.get(place))))
        }
        _ => usize::from(one != other),
    }
}

fn sum<'a>(pairs: impl Iterator<Item = (Option<&'a Value>, Option<&'a Value>)>) -> usize {
    let mut sum = 0;
    for pair in pairs {
        sum += match pair {
            (Some(one), Some(other)) => changes(one, other),
            _ => 1,
        };
        if sum > NEAR {
            break;
        }
    }
    sum
}

/// Returns the content of a folder, sorted
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = entries(folder)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    Ok(files)
}

fn below(tests: &Path, file: &Path) -> Result<String> {
    Ok(file.strip_prefix(tests)?.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use idverdict::providers::ALL;

    #[test]
    fn every_rule_is_reported_for_a_fixture_and_not_for_one_that_differs_in_at_most_two_places() {
        let bodies = Bodies::read(&ALL, &Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap();
        let alone: Vec<_> = ALL.rules.iter().map(|rule| rule.id).filter(|id| bodies.of(id).is_none()).collect();
        assert_eq!(
            alone, [""; 0],
            "rules without a fixture, or without a similar fixture for which they are not reported"
        );
    }
}
