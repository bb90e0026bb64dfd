//! Nothing accepts by accident: what becomes of every body when any one thing in it changes
//!
//! The lists beside this file are read, not only accepted: each line of them is an acceptance that is right.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails says so by a panic")]

mod common;

use common::{Fixture, fixtures, is_scalar, look, outcome, pointers, remove, snapshots, starred};
use idverdict::model::outcome::Outcome;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is put in the place of a value
const INSTEAD: [&str; 5] = ["null", r#""""#, r#""Another word""#, "[]", "{}"];

const GONE: &str = "gone";

/// Every body that differs in one thing, with the thing's pointer and what became of it
fn changed(body: &Value, with: &mut impl FnMut(&str, &'static str, &Value)) {
    for pointer in pointers(body) {
        let mut changed = body.clone();
        remove(&mut changed, &pointer);
        with(&pointer, GONE, &changed);
        for instead in INSTEAD.iter().filter(|_| body.pointer(&pointer).is_some_and(is_scalar)) {
            let mut changed = body.clone();
            *changed.pointer_mut(&pointer).unwrap() = serde_json::from_str(instead).unwrap();
            with(&pointer, instead, &changed);
        }
    }
}

fn is_accepted(body: &[u8]) -> bool {
    outcome(&look(body)) == Some(Outcome::Accept)
}

fn bodies(accepted: bool) -> impl Iterator<Item = (Fixture, Value)> {
    fixtures()
        .into_iter()
        .filter(move |fixture| is_accepted(&fixture.body) == accepted)
        .filter_map(|fixture| serde_json::from_slice(&fixture.body).ok().map(|body: Value| (fixture, body)))
        // What a parser has mended already is another body.
        .filter(move |(_, body)| is_accepted(body.to_string().as_bytes()) == accepted)
}

/// By body or event, then by pointer: the changes after which it is accepted
type List = BTreeMap<String, BTreeMap<String, BTreeSet<&'static str>>>;

fn listed(name: &str, list: &List) {
    let line = |changes: &BTreeSet<&str>| match changes.len() {
        6 => "whatever becomes of it".to_owned(),
        _ => changes.iter().copied().collect::<Vec<_>>().join(", "),
    };
    let list: BTreeMap<_, BTreeMap<_, _>> = list
        .iter()
        .map(|(body, places)| (body, places.iter().map(|(place, changes)| (place, line(changes))).collect()))
        .collect();
    snapshots(Path::new("no_wrong_accept")).bind(|| insta::assert_json_snapshot!(name, list));
}

#[test]
fn what_is_not_accepted_is_accepted_only_once_the_thing_that_speaks_against_it_is_gone() {
    let mut list: List = BTreeMap::new();
    let mut tried = 0;
    for (fixture, body) in bodies(false) {
        changed(&body, &mut |pointer, what, changed| {
            tried += 1;
            if is_accepted(changed.to_string().as_bytes()) {
                let places = list.entry(fixture.path()).or_default();
                places.entry(pointer.to_owned()).or_default().insert(what);
            }
        });
    }
    assert!(tried > 50_000, "{tried}");
    listed("not-accepted", &list);
}

#[test]
fn what_is_accepted_stays_so_only_without_what_decides_nothing() {
    let mut list: List = BTreeMap::new();
    let mut tried = 0;
    for (fixture, body) in bodies(true) {
        changed(&body, &mut |pointer, what, changed| {
            tried += 1;
            if is_accepted(changed.to_string().as_bytes()) {
                let places = list.entry(format!("{}/{}", fixture.provider, fixture.event)).or_default();
                places.entry(starred(pointer)).or_default().insert(what);
            }
        });
    }
    assert!(tried > 10_000, "{tried}");
    listed("accepted", &list);
}
