//! Writes what `idverdict/anonymize` needs to know of the contracts: which keys hold texts, and which words say nothing about
//! a person, or in a name

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;
use idverdict::identity::name::{particles, placeholders};
use idverdict::providers::provider::{PATH, Test};
use idverdict::schema::shape::{Form, Keys, Shape};

use super::contract::Contract;
use super::json::list;

/// Returns `kinds.js`
pub fn write(contracts: &[Contract]) -> Result<String> {
    let mut text = String::from("// Made by the build from the crate's contracts.\n\nexport const KINDS = {\n");
    for contract in contracts {
        writeln!(text, "  {}: {{", serde_json::to_string(contract.provider.name)?)?;
        let kinds = Kinds::of(contract);
        let sets = [
            ("signs", kinds.signs),
            ("words", kinds.words),
            ("kept", kinds.kept),
            ("texts", kinds.texts),
            ("keys", kinds.keys),
            ("people", kinds.people),
            ("maps", kinds.maps),
        ];
        for (name, set) in sets {
            writeln!(text, "    {name}: /* @__PURE__ */ new Set({}),", serde_json::to_string(&list(set.into_iter()))?)?;
        }
        text += "  },\n";
    }
    text += "};\n";
    let particles = particles().map(str::to_lowercase).collect::<BTreeSet<_>>();
    writeln!(text, "\nexport const PARTICLES = /* @__PURE__ */ new Set({});", serde_json::to_string(&particles)?)?;
    let placeholders: Vec<_> = placeholders().split(' ').collect();
    writeln!(text, "\nexport const PLACEHOLDERS = {};", serde_json::to_string(&placeholders)?)?;
    Ok(text)
}

/// The keys and words of a provider's contracts
#[derive(Default)]
struct Kinds {
    /// Keys whose values show the provider or the event
    signs: BTreeSet<&'static str>,
    /// Every spelling of every word
    words: BTreeSet<&'static str>,
    /// Keys that hold only words, numbers, flags and times
    kept: BTreeSet<&'static str>,
    /// Keys that hold texts, identifiers or dates in some record
    texts: BTreeSet<&'static str>,
    /// Every key
    keys: BTreeSet<&'static str>,
    /// Keys of maps whose own keys may be names of people
    people: BTreeSet<&'static str>,
    /// Keys of objects that hold no texts
    maps: BTreeSet<&'static str>,
}

impl Kinds {
    fn of(contract: &Contract) -> Self {
        let mut kinds = Self::default();
        let provider = contract.provider;
        let signs = provider.signs.iter().chain(provider.events.iter().flat_map(|event| event.signs));
        kinds.signs.extend(signs.flat_map(|sign| sign.iter()).filter_map(|test| match test.unmarked() {
            // The words deeper in a body are those of a vocabulary, and their keys may be those of other values, too.
            Test::Is(key, _) | Test::Begins(key, _) => Some(*key).filter(|key| !key.contains(PATH)),
            _ => None,
        }));
        kinds.words.extend(provider.results.iter().flat_map(|map| map.passes.iter().copied()));
        kinds
            .words
            .extend(contract.words().flat_map(|words| words.spellings.iter().map(|(spelling, _)| spelling.text())));
        for field in contract.records().flat_map(|record| record.fields.iter()) {
            for key in field.keys() {
                kinds.keys.insert(key);
                let set = if is_text(field.shape) { &mut kinds.texts } else { &mut kinds.kept };
                set.insert(key);
                if holds_words(field.shape) {
                    kinds.maps.insert(key);
                }
                if names_people(field.shape) {
                    kinds.people.insert(key);
                }
            }
        }
        kinds.kept.retain(|key| !kinds.texts.contains(key));
        kinds
    }
}

/// Returns whether a value of this shape, or an item of it, may be what somebody has written
fn is_text(shape: Shape) -> bool {
    match shape {
        Shape::Text(form) => form != Form::Time,
        Shape::Id => true,
        Shape::List(inner) | Shape::Map(inner, _) => is_text(*inner),
        Shape::Choice(choice) => choice().shapes.iter().any(|&shape| is_text(shape)),
        Shape::Number(_) | Shape::Flag | Shape::Word(_) | Shape::Record(_) | Shape::Any => false,
    }
}

/// Returns whether this is a map or an object of words, whatever the names of its fields mean elsewhere
fn holds_words(shape: Shape) -> bool {
    match shape {
        Shape::Map(inner, _) => matches!(inner, Shape::Word(_)),
        Shape::Record(record) => record().fields.iter().all(|field| !is_text(field.shape)),
        Shape::List(inner) => holds_words(*inner),
        _ => false,
    }
}

fn names_people(shape: Shape) -> bool {
    match shape {
        Shape::Map(_, keys) => keys == Keys::People,
        Shape::List(inner) => names_people(*inner),
        Shape::Choice(choice) => choice().shapes.iter().any(|&shape| names_people(shape)),
        _ => false,
    }
}
