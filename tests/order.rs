//! The order of keys means nothing, nor does the order of a list: a verdict is the same whatever it is
//!
//! No page of these providers says that the order of a list means something: a document, an attempt and a stage have
//! their number or their time as a value.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails says so by a panic"
)]

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

/// Orders of chance that each body is tried in
const SHUFFLES: u64 = 3;

/// Lists that stay in order: IDVerse's steps are the person's way through the pages, and
/// `idverse-times-out-of-order` tells, for information, of a step that began before the one before it
const IN_ORDER: &[&str] = &["steps"];

/// What has to stay as it is
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
    let claims =
        verified_claims(&ALL, &inspection, frame).ok().map(|claims| as_sets(serde_json::to_value(claims).unwrap()));
    let (outcome, rules) = match &inspection {
        Inspection::Read { verdict, .. } => (
            Some((verdict.outcome, verdict.r#final, verdict.next)),
            verdict.reasons.iter().map(|reason| reason.rule.clone()).collect(),
        ),
        Inspection::Invalid { .. } => (None, BTreeSet::new()),
    };
    Answer { outcome, rules, codes, claims }
}

/// The same with every list in one order
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

/// What differs between two answers, in words
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

/// The bodies that can be put in another order, and those that cannot because a key is there twice
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

/// A way to put what is held in another order
type Reorder = fn(&mut Held<'_>, &mut Random);

/// Fails with every body whose answer is another one in another order
fn hold(bodies: &[(String, Tree)], reversed: Reorder, shuffled: Reorder) {
    let frame = frame();
    let mut failed: BTreeMap<&str, String> = BTreeMap::new();
    let mut tried = 0;
    for (name, tree) in bodies {
        let text = tree.write();
        let before = answer(&text, &frame);
        // Which of two values of a field is read is nobody's to say.
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

/// Every fixture as it is
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

/// Every fixture with an item more in some list or map: one that is there already, with a value or two of another body's
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

/// Times that each body is changed in the test of changed bodies
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
fn the_order_of_keys_changes_no_answer() {
    hold(&as_they_are(), reverse_keys, shuffle_keys);
}

#[test]
fn the_order_of_lists_changes_no_answer() {
    hold(&as_they_are(), reverse_lists, shuffle_all);
}

#[test]
fn the_order_of_what_was_added_changes_no_answer() {
    hold(&with_another_item(), reverse_lists, shuffle_all);
}

#[test]
fn what_cannot_be_put_in_another_order_has_a_key_twice_and_says_so() {
    for path in bodies().1 {
        let fixture = fixtures().into_iter().find(|fixture| fixture.path() == path).unwrap();
        assert!(issues(&look(&fixture.body)).iter().any(|issue| issue.code == "duplicate-key"), "{path}");
    }
}
