//! Writes the contracts as JSON Schemas that are as lenient as the reader
//!
//! A value that the reader only warns about (an unknown word, a number out of
//! range, a missing expected field) is valid.

use std::slice;

use anyhow::Result;
use idverdict::providers::provider::{Event, Provider};
use idverdict::schema::shape::{Field, Form, Presence, Range, Record, Shape, Wire, WordList};

use super::contract::{Contract, lines};
use super::json::{Json, list, object};

pub const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A JSON number in quotes
const NUMERIC: &str = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$";
/// A JSON number in quotes, or an empty string
const NUMERIC_OR_EMPTY: &str = r"^(-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)?$";

/// Returns the files of `schemas/`: name and text
pub fn write(contracts: &[Contract]) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for provider in contracts.iter().map(|contract| contract.provider) {
        for event in provider.events {
            let text = serde_json::to_string_pretty(&schema(provider, event)?)? + "\n";
            files.push((format!("{}.{}.json", provider.name, event.name), text));
        }
    }
    Ok(files)
}

fn schema(provider: &'static Provider, event: &'static Event) -> Result<Json> {
    let root = (event.record)();
    let mut schema = object([
        ("$schema", DRAFT.into()),
        ("title", format!("{} {}", provider.title, event.name).into()),
        ("description", event.title.into()),
    ]);
    schema = if provider.lists {
        let one = object([("type", "array".into()), ("items", reference(root))]);
        let one = one.with("minItems", 1i64).with("maxItems", 1i64);
        schema.with("anyOf", vec![reference(root), one])
    } else {
        schema.with("$ref", pointer(root))
    };
    let held = Contract::of(provider, slice::from_ref(event))?;
    let definitions = held.records().map(|record| (record.name.to_owned(), definition(record))).collect();
    Ok(schema.with("$defs", Json::Object(definitions)))
}

fn pointer(record: &Record) -> String {
    format!("#/$defs/{}", record.name)
}

fn reference(record: &Record) -> Json {
    object([("$ref", pointer(record).into())])
}

fn definition(record: &Record) -> Json {
    let mut properties = Vec::new();
    for field in record.fields {
        for key in field.keys() {
            let mut property = value(field.shape, field.presence != Presence::Required);
            if !field.doc.is_empty() {
                property = property.with("description", described(field.doc));
            }
            properties.push((key.to_owned(), property));
        }
    }
    let definition = object([
        ("description", described(record.doc).into()),
        ("type", "object".into()),
        ("properties", Json::Object(properties)),
    ]);
    let required = record.fields.iter().filter(|field| field.presence == Presence::Required);
    let (one_key, several): (Vec<&Field>, Vec<_>) = required.partition(|field| field.aliases.is_empty());
    let mut definition = definition.with("required", list(one_key.iter().map(|field| field.key())));
    if !several.is_empty() {
        let any = several.into_iter().map(|field| {
            object([("anyOf", Json::List(field.keys().map(|key| object([("required", list([key]))])).collect()))])
        });
        definition = definition.with("allOf", Json::List(any.collect()));
    }
    definition
}

/// Returns the schema of a field; one that may be absent allows `null`, and `""` if that means the same
fn value(shape: Shape, absent: bool) -> Json {
    match shape {
        Shape::Text(form) => not_empty(types(&["string"], absent), absent || form == Form::Free),
        Shape::Id => not_empty(types(&["string", "number"], absent), absent),
        Shape::Number(Range { wire, .. }) => {
            let order = if *wire == Wire::Text { ["string", "number"] } else { ["number", "string"] };
            types(&order, absent).with("pattern", if absent { NUMERIC_OR_EMPTY } else { NUMERIC })
        }
        Shape::Flag => {
            let mut all = vec![true.into(), false.into()];
            all.extend(["true", "True", "false", "False"].map(Json::from));
            if absent {
                all.extend(["".into(), Json::Null]);
            }
            object([("enum", all.into())])
        }
        Shape::Word(words) => {
            // A provider adds words without notice: these are known, and any may come.
            any_of(vec![known(words), not_empty(types(&["string"], absent), absent)])
        }
        Shape::Record(record) if absent => any_of(vec![reference(record()), types(&["null"], false)]),
        Shape::Record(record) => reference(record()),
        Shape::List(item) => types(&["array"], absent).with("items", value(*item, false)),
        Shape::Map(inner, _) => types(&["object"], absent).with("additionalProperties", value(*inner, false)),
        Shape::Choice(choice) => any_of(choice().shapes.iter().map(|&shape| value(shape, absent)).collect()),
        Shape::Any => object([]),
    }
}

/// Returns the spellings of words, and the booleans that some of them may be
fn known(words: &WordList) -> Json {
    let mut all: Vec<_> = words.spellings.iter().map(|(spelling, _)| Json::from(spelling.text())).collect();
    let bare = [true, false].into_iter().filter(|&literal| words.literal(literal).is_some());
    all.extend(bare.map(Json::from));
    object([("enum", all.into())])
}

/// Returns the types by name, and null if the field may be absent
fn types(names: &[&str], absent: bool) -> Json {
    let mut names: Vec<_> = names.iter().map(|&name| Json::from(name)).collect();
    if absent {
        names.push("null".into());
    }
    let types = if names.len() == 1 { names.swap_remove(0) } else { names.into() };
    object([("type", types)])
}

fn not_empty(schema: Json, may_be_empty: bool) -> Json {
    if may_be_empty { schema } else { schema.with("minLength", 1i64) }
}

fn any_of(schemas: Vec<Json>) -> Json {
    object([("anyOf", schemas.into())])
}

/// Returns a doc comment as one string
pub fn described(doc: &str) -> String {
    let lines: Vec<_> = lines(doc).collect();
    lines.join("\n").replace("\n\n", "\u{0}").replace('\n', " ").replace('\u{0}', "\n\n")
}
