//! An unknown word and a text in an unknown form never accept, except at the places in the snapshots, one for each
//! provider
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::{fixtures_of, issues, look, outcome, pointers, providers, snapshots, starred};
use idverdict::model::outcome::Outcome;
use idverdict::providers::ALL;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The number of bodies in which a place is tried; the other accepted ones behave alike
const OFTEN: u32 = 6;

/// Returns the places of accepted fixtures at which a text causes this issue but the body is still accepted, and the
/// number of all places at which it causes the issue
fn accepted_all_the_same(provider: &str, code: &str, text: &str) -> (Vec<String>, usize) {
    let (mut places, mut told, mut tried) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::<_, u32>::new());
    for fixture in fixtures_of(provider) {
        let Ok(body) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        if outcome(&look(&fixture.body)) != Some(Outcome::Accept) {
            continue;
        }
        for pointer in pointers(&body) {
            if !body.pointer(&pointer).is_some_and(|value| value.is_string() || value.is_boolean()) {
                continue;
            }
            let place = format!("{} {}", fixture.event, starred(&pointer));
            let times = tried.entry(place.clone()).or_default();
            *times += 1;
            if *times > OFTEN || places.contains(&place) {
                continue;
            }
            let mut other = body.clone();
            *other.pointer_mut(&pointer).unwrap() = text.into();
            let inspection = look(other.to_string().as_bytes());
            if issues(&inspection).iter().any(|issue| issue.code == code && issue.pointer == pointer) {
                told.insert(place.clone());
                if outcome(&inspection) == Some(Outcome::Accept) {
                    places.insert(place);
                }
            }
        }
    }
    (places.into_iter().collect(), told.len())
}

fn hold(code: &str, text: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unknown_words");
    let providers = providers();
    let mut told = 0;
    for provider in &providers {
        let (places, more) = accepted_all_the_same(provider, code, text);
        told += more;
        snapshots(&folder.join(provider)).bind(|| insta::assert_snapshot!(code, places.join("\n")));
    }
    assert!(told > 10 || providers.len() < ALL.providers.len(), "{told}");
}

#[test]
fn an_unknown_word_never_accepts_except_at_the_places_that_are_listed() {
    hold("unknown-word", "a word of a later day");
}

#[test]
fn a_text_in_an_unknown_form_never_accepts_except_at_the_places_that_are_listed() {
    hold("wrong-form", "at some time");
}
