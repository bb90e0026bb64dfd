//! The order of keys and of lists does not matter: a verdict is the same in any order
//!
//! No documentation of these providers gives the order of a list a meaning: documents, attempts and stages have a
//! number or a time as a value.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::tree::{Held, Tree, shuffle};
use common::{Fixture, Random, fixtures, issues, look};
use idverdict::claims::options::{ClaimsOptions, Frame};
use idverdict::claims::verified_claims;
use idverdict::model::outcome::{Next, Outcome};
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The number of random orders for each body
const SHUFFLES: u64 = 3;

/// Lists that stay in order: IDVerse's steps are the person's way through the pages, and `idverse-times-out-of-order`
/// reports, for information, a step that began before the previous one
const IN_ORDER: &[&str] = &["steps"];

/// What must stay the same
#[derive(Debug, PartialEq)]
struct Answer {
    outcome: Option<(Outcome, bool, Next)>,
    rules: BTreeSet<String>,
    codes: BTreeSet<(String, Option<String>)>,
    claims: Option<Value>,
}

fn frame() -> Frame {
    ClaimsOptions { trust_framework: "de_aml".to_owned(), ..ClaimsOptions::default() }.check().unwrap()
}

fn answer(body: &str, frame: &Frame) -> Answer {
    let inspection = look(body.as_bytes());
    let codes = issues(&inspection).iter().map(|issue| (issue.code.clone(), issue.rule.clone())).collect();
    let claims = verified_claims(ALL.facts, &inspection, frame)
        .ok()
        .map(|claims| as_sets(serde_json::to_value(claims).unwrap()));
    let (outcome, rules) = match &inspection {
        Inspection::Read { verdict, .. } => (
            Some((verdict.outcome, verdict.r#final, verdict.next)),
            verdict.reasons.iter().map(|reason| reason.rule.clone()).collect(),
        ),
        Inspection::Invalid { .. } => (None, BTreeSet::new()),
    };
    Answer { outcome, rules, codes, claims }
}

/// Returns the value with every list sorted
fn as_sets(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<_> = items.into_iter().map(as_sets).collect();
            items.sort_by_key(Value::to_string);
            items.into()
        }
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, as_sets(value))).collect(),
        scalar => scalar,
    }
}

/// Describes how two answers differ
fn difference(before: &Answer, after: &Answer) -> String {
    let mut all = Vec::new();
    if before.outcome != after.outcome {
        all.push(format!("{:?} and {:?}", before.outcome, after.outcome));
    }
    if before.rules != after.rules {
        all.push(format!("{:?} spoke once", before.rules.symmetric_difference(&after.rules).collect::<Vec<_>>()));
    }
    if before.codes != after.codes {
        all.push(format!("{:?} are told once", before.codes.symmetric_difference(&after.codes).collect::<Vec<_>>()));
    }
    if before.claims != after.claims {
        let keys = |claims: &Option<Value>| {
            let members = claims.as_ref().and_then(|claims| claims["claims"].as_object());
            members.map(|members| members.keys().cloned().collect::<Vec<_>>())
        };
        all.push(format!("claims of {:?} and {:?}", keys(&before.claims), keys(&after.claims)));
    }
    all.join("; ")
}

/// Returns the bodies that can be reordered, and the paths of those that cannot because of a duplicate key
fn bodies() -> (Vec<(Fixture, Tree)>, Vec<String>) {
    let (mut bodies, mut skipped) = (Vec::new(), Vec::new());
    for fixture in fixtures() {
        match Tree::read(&fixture.body) {
            Some(tree) if tree.repeats_a_key() => skipped.push(fixture.path()),
            Some(tree) => bodies.push((fixture, tree)),
            None => {}
        }
    }
    (bodies, skipped)
}

/// A function that reorders members or items
type Reorder = fn(&mut Held<'_>, &mut Random);

/// Fails with every body whose answer changes with its order
fn hold(bodies: &[(String, Tree)], reversed: Reorder, shuffled: Reorder) {
    let frame = frame();
    let mut failed: BTreeMap<&str, String> = BTreeMap::new();
    let mut tried = 0;
    for (name, tree) in bodies {
        let text = tree.write();
        let before = answer(&text, &frame);
        // Which value of a duplicate field is read is undefined.
        if before.codes.iter().any(|(code, _)| code == "duplicate-key") {
            continue;
        }
        for seed in 0..=SHUFFLES {
            let reorder = if seed == 0 { reversed } else { shuffled };
            let mut random = Random::new(seed * 1_000_003 + tried);
            let mut tree = tree.clone();
            tree.each(&mut |key, mut held| {
                if !IN_ORDER.contains(&key) {
                    reorder(&mut held, &mut random);
                }
            });
            let other = tree.write();
            if other == text {
                continue;
            }
            tried += 1;
            let after = answer(&other, &frame);
            if before != after {
                failed.entry(name).or_insert_with(|| difference(&before, &after));
            }
        }
    }
    assert!(tried > 2000, "{tried}");
    let told: Vec<_> = failed.iter().map(|(name, difference)| format!("{name}: {difference}")).collect();
    assert!(told.is_empty(), "{} bodies:\n{}", told.len(), told.join("\n"));
}

/// Returns every fixture unchanged
fn as_they_are() -> Vec<(String, Tree)> {
    bodies().0.into_iter().map(|(fixture, tree)| (fixture.path(), tree)).collect()
}

fn reverse_keys(held: &mut Held<'_>, _: &mut Random) {
    if let Held::Members(members) = held {
        members.reverse();
    }
}

fn shuffle_keys(held: &mut Held<'_>, random: &mut Random) {
    if let Held::Members(members) = held {
        shuffle(members, random);
    }
}

fn reverse_lists(held: &mut Held<'_>, _: &mut Random) {
    if let Held::Items(items) = held {
        items.reverse();
    }
}

fn shuffle_all(held: &mut Held<'_>, random: &mut Random) {
    match held {
        Held::Items(items) => shuffle(items, random),
        Held::Members(members) => shuffle(members, random),
    }
}

/// Returns every fixture with one more item in some list or map: a copy of an item, with values of other bodies in it
fn with_another_item() -> Vec<(String, Tree)> {
    let all = bodies().0;
    let mut scalars: BTreeMap<&str, BTreeMap<String, Value>> = BTreeMap::new();
    for (fixture, tree) in &all {
        let of_provider = scalars.entry(fixture.provider.as_str()).or_default();
        each_scalar(&mut tree.clone(), &mut |value| drop(of_provider.insert(value.to_string(), value.clone())));
    }
    let scalars: BTreeMap<_, Vec<_>> =
        scalars.into_iter().map(|(provider, values)| (provider, values.into_values().collect())).collect();
    let mut changed = Vec::new();
    for (fixture, tree) in &all {
        let of_provider = &scalars[fixture.provider.as_str()];
        let seed = fixture.path().bytes().fold(14, |seed: u64, byte| seed.wrapping_mul(31) + u64::from(byte));
        for round in 0..ROUNDS {
            let mut random = Random::new(seed.wrapping_add(round));
            let mut tree = tree.clone();
            let mut count = 0;
            tree.each(&mut |_, held| count += usize::from(grows(&held)));
            if count == 0 {
                continue;
            }
            let (chosen, mut place) = (random.below(count), 0);
            tree.each(&mut |_, held| {
                if grows(&held) {
                    if place == chosen {
                        grow(held, of_provider, &mut random);
                    }
                    place += 1;
                }
            });
            changed.push((format!("{} {round}", fixture.path()), tree));
        }
    }
    changed
}

/// The number of changed bodies for each fixture
const ROUNDS: u64 = 2;

fn grows(held: &Held<'_>) -> bool {
    match held {
        Held::Items(items) => !items.is_empty(),
        Held::Members(members) => members.iter().any(|(_, value)| !matches!(value, Tree::Scalar(_))),
    }
}

fn grow(held: Held<'_>, others: &[Value], random: &mut Random) {
    let mut changed = |tree: &Tree| {
        let mut tree = tree.clone();
        let mut count = 0;
        each_scalar(&mut tree, &mut |_| count += 1);
        let chosen = random.below(count);
        let mut place = 0;
        each_scalar(&mut tree, &mut |value| {
            if place == chosen {
                *value = random.pick::<Value>(others).clone();
            }
            place += 1;
        });
        tree
    };
    match held {
        Held::Items(items) => {
            let item = changed(&items[0]);
            items.push(item);
        }
        Held::Members(members) => {
            let (key, value) = members.iter().find(|(_, value)| !matches!(value, Tree::Scalar(_))).unwrap();
            let member = (format!("{key}_2"), changed(value));
            members.push(member);
        }
    }
}

fn each_scalar(tree: &mut Tree, with: &mut impl FnMut(&mut Value)) {
    match tree {
        Tree::Scalar(value) => with(value),
        Tree::List(items) => items.iter_mut().for_each(|item| each_scalar(item, with)),
        Tree::Object(members) => members.iter_mut().for_each(|(_, value)| each_scalar(value, with)),
    }
}

#[test]
fn the_order_of_keys_does_not_change_the_answer() {
    hold(&as_they_are(), reverse_keys, shuffle_keys);
}

#[test]
fn the_order_of_lists_does_not_change_the_answer() {
    hold(&as_they_are(), reverse_lists, shuffle_all);
}

#[test]
fn the_position_of_an_added_item_does_not_change_the_answer() {
    hold(&with_another_item(), reverse_lists, shuffle_all);
}

#[test]
fn a_body_that_cannot_be_reordered_has_a_duplicate_key_and_an_issue_about_it() {
    for path in bodies().1 {
        let fixture = fixtures().into_iter().find(|fixture| fixture.path() == path).unwrap();
        assert!(issues(&look(&fixture.body)).iter().any(|issue| issue.code == "duplicate-key"), "{path}");
    }
}
