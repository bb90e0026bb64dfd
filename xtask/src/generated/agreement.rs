//! Checks that a field's table, its TypeScript type and its JSON Schema agree

use std::collections::{BTreeMap, BTreeSet};

use idverdict::providers::ALL;
use idverdict::schema::scalar;
use idverdict::schema::shape::{Field, Keys, Presence, Shape};
use serde_json::Value;

use super::contract::{self, Contract, Named};
use super::{schemas, types};

/// A namespace's declarations: each interface with its fields (key, optional, type), each alias with its alternatives
#[derive(Default)]
struct Declared {
    interfaces: BTreeMap<String, Vec<(String, bool, String)>>,
    aliases: BTreeMap<String, Vec<String>>,
}

/// Parses the generated types of one provider
fn declared(types: &str, provider: &str) -> Declared {
    let start = format!("export namespace {provider} {{\n");
    let body = types.split_once(&start).unwrap().1.split_once("\n}\n").unwrap().0;
    let mut declared = Declared::default();
    let mut open = None;
    let mut in_comment = false;
    for line in body.lines().map(str::trim) {
        in_comment = in_comment || line.starts_with("/**");
        if in_comment {
            in_comment = !line.ends_with("*/");
        } else if let Some(head) = line.strip_prefix("export interface ") {
            open = Some(head.strip_suffix(" {").unwrap().to_owned());
            declared.interfaces.insert(open.clone().unwrap(), Vec::new());
        } else if let Some(alias) = line.strip_prefix("export type ") {
            let (name, is) = alias.strip_suffix(';').unwrap().split_once(" = ").unwrap();
            declared.aliases.insert(name.to_owned(), is.split(" | ").map(str::to_owned).collect());
        } else if line == "}" {
            open = None;
        } else if !line.is_empty() {
            let (key, held) = line.strip_suffix(';').unwrap().split_once(": ").unwrap();
            let optional = key.ends_with('?');
            let field = (key.trim_end_matches('?').to_owned(), optional, held.to_owned());
            declared.interfaces.get_mut(open.as_ref().unwrap()).unwrap().push(field);
        }
    }
    declared
}

/// Returns the type of a scalar
fn plain(name: &str) -> &str {
    scalar::TYPESCRIPT.iter().find(|(scalar, ..)| *scalar == name).map_or(name, |(_, is, _)| is)
}

fn assert_typed(shape: Shape, held: &str, declared: &Declared) {
    match shape {
        Shape::Text(_) | Shape::Id => assert_eq!(plain(held), "string"),
        Shape::Number(_) => assert_eq!(plain(held), "number"),
        Shape::Flag => assert_eq!(plain(held), "boolean"),
        Shape::Any => assert_eq!(plain(held), "unknown"),
        Shape::List(item) => assert_typed(*item, held.strip_suffix("[]").unwrap(), declared),
        Shape::Map(value, keys) => {
            let name = if keys == Keys::People { "KeyedByName<" } else { "Keyed<" };
            let value_type = held.strip_prefix(name).and_then(|held| held.strip_suffix('>')).unwrap();
            assert_typed(*value, value_type, declared);
        }
        Shape::Record(record) => {
            assert_eq!(held, record().name);
            assert!(declared.interfaces.contains_key(held));
        }
        Shape::Word(words) => {
            assert_eq!(held, words.name);
            let mut known: Vec<_> = words.spellings.iter().map(|(word, _)| format!("{:?}", word.text())).collect();
            known.push("(string & {})".to_owned());
            assert_eq!(declared.aliases[held], known);
        }
        Shape::Choice(choice) => {
            assert_eq!(held, choice().name);
            let alternatives = &declared.aliases[held];
            assert_eq!(alternatives.len(), choice().shapes.len());
            choice().shapes.iter().zip(alternatives).for_each(|(&shape, held)| assert_typed(shape, held, declared));
        }
    }
}

/// Returns the JSON types that a schema allows, and the record that it refers to
fn lets_through(schema: &Value) -> (BTreeSet<String>, Option<String>) {
    let mut types = BTreeSet::new();
    let mut record = None;
    match &schema["type"] {
        Value::String(name) => drop(types.insert(name.clone())),
        Value::Array(names) => types.extend(names.iter().map(|name| name.as_str().unwrap().to_owned())),
        _ => {}
    }
    for value in schema["enum"].as_array().into_iter().flatten() {
        let name = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::String(_) => "string",
            other => panic!("{other} is in no vocabulary"),
        };
        types.insert(name.to_owned());
    }
    if let Some(reference) = schema["$ref"].as_str() {
        types.insert("object".to_owned());
        record = reference.strip_prefix("#/$defs/").map(str::to_owned);
    }
    for alternative in schema["anyOf"].as_array().into_iter().flatten() {
        let (more, other) = lets_through(alternative);
        types.extend(more);
        record = record.or(other);
    }
    (types, record)
}

fn assert_lets_through(shape: Shape, absent: bool, schema: &Value) {
    let (found, record) = lets_through(schema);
    let mut types: BTreeSet<String> = BTreeSet::new();
    let mut takes = |names: &[&str]| types.extend(names.iter().map(|&name| name.to_owned()));
    match shape {
        Shape::Any => return assert_eq!(found, types),
        Shape::Text(_) | Shape::Word(_) => takes(&shape.takes()),
        Shape::Id | Shape::Number(_) => takes(&["string", "number"]),
        Shape::Flag => takes(&["string", "boolean"]),
        Shape::Record(_) | Shape::Map(..) => takes(&["object"]),
        Shape::List(_) => takes(&["array"]),
        Shape::Choice(choice) => {
            let alternatives = schema["anyOf"].as_array().unwrap();
            assert_eq!(alternatives.len(), choice().shapes.len());
            for (&shape, alternative) in choice().shapes.iter().zip(alternatives) {
                assert_lets_through(shape, absent, alternative);
            }
            return;
        }
    }
    if absent {
        takes(&["null"]);
    }
    assert_eq!(found, types);
    match shape {
        Shape::Record(expected) => assert_eq!(record.as_deref(), Some(expected().name)),
        Shape::List(item) => assert_lets_through(*item, false, &schema["items"]),
        Shape::Map(value, _) => assert_lets_through(*value, false, &schema["additionalProperties"]),
        _ => {}
    }
}

#[test]
fn the_types_have_every_field_of_the_tables_and_no_other() {
    let contracts = contract::all(ALL.providers).unwrap();
    let types = types::write(&ALL, &contracts).unwrap();
    for Contract { provider, named } in &contracts {
        let declared = declared(&types, &provider.identifier());
        assert_eq!(declared.interfaces.len() + declared.aliases.len(), named.len(), "{}", provider.name);
        for named in named {
            let Named::Record(record) = named else { continue };
            let mut fields = declared.interfaces[record.name].iter();
            for field in record.fields {
                for key in field.keys() {
                    let (found, optional, held) = fields.next().unwrap();
                    assert_eq!(found.trim_matches('"'), key);
                    let required = field.presence == Presence::Required;
                    assert_eq!(*optional, !required || !field.aliases.is_empty(), "{}.{key}", record.name);
                    let held = if required { held } else { held.strip_suffix(" | null").unwrap() };
                    assert_typed(field.shape, held, &declared);
                }
            }
            assert!(fields.next().is_none(), "{}", record.name);
        }
    }
}

#[test]
fn the_schemas_have_every_field_of_the_tables_and_no_other() {
    let contracts = contract::all(ALL.providers).unwrap();
    let written: BTreeMap<String, Value> = schemas::write(&contracts)
        .unwrap()
        .into_iter()
        .map(|(name, text)| (name, serde_json::from_str(&text).unwrap()))
        .collect();
    let events =
        contracts.iter().flat_map(|contract| contract.provider.events.iter().map(move |e| (contract.provider, e)));
    let mut count = 0;
    for (provider, event) in events {
        count += 1;
        let schema = &written[&format!("{}.{}.json", provider.name, event.name)];
        let contract = Contract::of(provider, std::slice::from_ref(event)).unwrap();
        let definitions = schema["$defs"].as_object().unwrap();
        assert_eq!(definitions.len(), contract.records().count());
        for record in contract.records() {
            let definition = &definitions[record.name];
            let properties = definition["properties"].as_object().unwrap();
            assert_eq!(properties.len(), record.fields.iter().flat_map(Field::keys).count());
            let required: Vec<_> = definition["required"].as_array().unwrap().iter().collect();
            for field in record.fields {
                for key in field.keys() {
                    assert_lets_through(field.shape, field.presence != Presence::Required, &properties[key]);
                    let is_required = field.presence == Presence::Required && field.aliases.is_empty();
                    assert_eq!(required.contains(&&Value::from(key)), is_required, "{}.{key}", record.name);
                }
            }
        }
    }
    assert_eq!(written.len(), count);
}
