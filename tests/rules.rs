//! Every rule speaks somewhere, and is silent right beside it
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails says so by a panic")]

mod common;

use common::{fixtures, issues, look, look_with, policies, verdict};
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::policy::all_rules;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Changes between a body in which a rule speaks and its nearest neighbour in which it does not, at the most
const NEAR: usize = 2;

/// The rules that speak, also those that only inform
fn spoken(inspection: &Inspection) -> BTreeSet<String> {
    let reasons = verdict(inspection).into_iter().flat_map(|verdict| &verdict.reasons);
    let told = issues(inspection).iter().filter_map(|issue| issue.rule.clone());
    reasons.map(|reason| reason.rule.clone()).chain(told).collect()
}

/// Members and items that differ, counted no further than is near
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

#[test]
fn every_rule_speaks_in_a_fixture_and_is_silent_in_one_that_differs_in_two_places_at_most() {
    let mut providers: BTreeMap<String, Vec<(Value, BTreeSet<String>)>> = BTreeMap::new();
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        // An invalid body, or one of another event, is the neighbour of a rule that is its event's only one.
        if let Ok(body) = serde_json::from_slice(&fixture.body) {
            providers.entry(fixture.provider).or_default().push((body, spoken(&inspection)));
        }
    }
    let mut alone = Vec::new();
    for rule in all_rules() {
        let id = rule.id.to_owned();
        let near = providers.values().any(|bodies| {
            let (speaks, silent): (Vec<_>, Vec<_>) = bodies.iter().partition(|(_, spoken)| spoken.contains(&id));
            speaks.iter().any(|(one, _)| silent.iter().any(|(other, _)| changes(one, other) <= NEAR))
        });
        let by_policy = || {
            policies().iter().any(|case| {
                let spoken: Vec<_> = case.settings.iter().map(|(_, by)| spoken(&look_with(&case.body, by))).collect();
                spoken.iter().any(|spoken| spoken.contains(&id)) && spoken.iter().any(|spoken| !spoken.contains(&id))
            })
        };
        if !near && !by_policy() {
            alone.push(id);
        }
    }
    assert_eq!(alone, [""; 0], "rules that no fixture shows, or without a neighbour that they spare");
}
