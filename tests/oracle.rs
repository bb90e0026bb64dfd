//! Checks the reader against the payload types' serde: both accept the same bodies and read the same values
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Fixture, Random, alternative, change, fixtures};
use idverdict::json::scan;
use idverdict::providers::ALL;
use idverdict::schema::reading::Reading;
use idverdict::schema::shape::{Record, Shape};
use idverdict::schema::tape::{CELL, KEY_ESCAPED, Slot, Tag, cell_slot};
use idverdict::verdict::open::{Memory, open};
use idverdict::verdict::options::Settings;
use serde_json::{Value, json};

/// Returns whether both accept a body after checking that they agree; `None` if it is another event now
fn agreed(fixture: &Fixture, body: &[u8]) -> Option<bool> {
    let settings = Settings { provider: Some(fixture.provider()), ..Settings::of(&ALL) };
    let mut memory = Memory::default();
    let opened = open(body, &settings, &mut memory);
    if opened.event.is_none_or(|event| event.name != fixture.event) {
        return None;
    }
    // serde reads the whole body; the reader has found the only item of a list.
    if opened.is_valid() && !opened.reading().is_whole() {
        return None;
    }
    let payload = (fixture.event().payload)(body);
    let shown = || format!("{}: {}", fixture.path(), String::from_utf8_lossy(body));
    match (&payload, opened.is_valid()) {
        (Ok(payload), true) => {
            let record = fixture.event().record;
            let root = opened.reading().tape.slot(0);
            agree(opened.reading(), Shape::Record(record), root, payload, &shown);
        }
        (Err(error), true) => panic!("serde does not read what the reader does ({error}): {}", shown()),
        // For an untagged enum, serde tries each alternative and takes the first that fits; the reader knows which one
        // is meant.
        (Ok(_), false) if has_choice(Shape::Record(fixture.event().record), &mut Vec::new()) => {}
        (Ok(_), false) => panic!("the reader does not read what serde does: {}", shown()),
        (Err(_), false) => {}
    }
    Some(opened.is_valid())
}

/// Asserts that a slot of the tape has the value that serde has read
fn agree(reading: &Reading<'_>, shape: Shape, slot: Slot, value: &Value, shown: &dyn Fn() -> String) {
    let at = slot.at as usize;
    let raw = |skip: usize| reading.body.text(at + skip, at + skip + slot.data() as usize);
    let number = |raw: &str| raw.parse::<f64>().unwrap();
    match (slot.tag(), shape) {
        (tag, Shape::Choice(choice)) if !matches!(tag, Tag::Absent | Tag::Null) => {
            let first = reading.body.at(at);
            let taken = choice().shapes.iter().find(|shape| shape.begins_with(first)).unwrap();
            agree(reading, *taken, slot, value, shown);
        }
        (Tag::Absent | Tag::Null, _) => assert!(value.is_null(), "{value} in {}", shown()),
        (Tag::True, _) => assert_eq!(value, &json!(true), "{}", shown()),
        (Tag::False, _) => assert_eq!(value, &json!(false), "{}", shown()),
        (Tag::Text | Tag::Wide, _) => assert_eq!(value, raw(1), "{}", shown()),
        (Tag::Escaped, _) => assert_eq!(value, reading.tape.text(slot.data()), "{}", shown()),
        (Tag::Number, Shape::Id) => {
            // For native users, a number with more than 64 bits or with an exponent becomes a float; the reader keeps
            // its digits.
            let short = raw(0).len() < 19 && !raw(0).contains(['e', 'E']);
            assert!(!short || value == raw(0), "{value} for {} in {}", raw(0), shown());
        }
        (Tag::Number, Shape::Number(_)) => assert_eq!(value.as_f64(), Some(number(raw(0))), "{}", shown()),
        (Tag::Quoted, _) => assert_eq!(value.as_f64(), Some(number(raw(1))), "{}", shown()),
        (Tag::Number | Tag::Json, _) => {
            assert_eq!(value, &serde_json::from_str::<Value>(raw(0)).unwrap(), "{}", shown());
        }
        (Tag::Word, Shape::Word(words)) => {
            let (_, meaning) = words.spellings[slot.data() as usize];
            let first = words.spellings.iter().find(|(_, place)| *place == meaning).unwrap().0.text();
            assert_eq!(value, first, "{}", shown());
        }
        (Tag::Record, Shape::Record(record)) => {
            for (step, known) in (0..).zip(record().fields) {
                let slot = reading.tape.field(slot.data(), step);
                agree(reading, known.shape, slot, value.get(known.key()).unwrap_or(&Value::Null), shown);
            }
        }
        (Tag::List, Shape::List(item)) => {
            let cells = cells(reading, slot);
            assert_eq!(cells.len(), value.as_array().unwrap().len(), "{}", shown());
            for (cell, value) in cells.into_iter().zip(value.as_array().unwrap()) {
                agree(reading, *item, reading.tape.slot(cell_slot(cell)), value, shown);
            }
        }
        (Tag::Map, Shape::Map(item, _)) => {
            // serde keeps the last value of a duplicate key.
            let mut last = serde_json::Map::new();
            for cell in cells(reading, slot) {
                last.insert(key(reading, cell), json!(cell));
            }
            assert_eq!(last.len(), value.as_object().unwrap().len(), "{}", shown());
            for (key, cell) in last {
                let cell = u32::try_from(cell.as_u64().unwrap()).unwrap();
                agree(reading, *item, reading.tape.slot(cell_slot(cell)), &value[&key], shown);
            }
        }
        (tag, shape) => panic!("a {tag:?} in a {shape:?}: {}", shown()),
    }
}

/// Returns whether a shape contains a choice
fn has_choice(shape: Shape, seen: &mut Vec<&'static str>) -> bool {
    match shape {
        Shape::Choice(_) => true,
        Shape::Record(record) if !seen.contains(&record().name) => {
            seen.push(record().name);
            record().fields.iter().any(|known| has_choice(known.shape, seen))
        }
        Shape::List(item) | Shape::Map(item, _) => has_choice(*item, seen),
        _ => false,
    }
}

fn cells(reading: &Reading<'_>, slot: Slot) -> Vec<u32> {
    let some = |cell: u32| (cell != 0).then_some(cell);
    let cells: Vec<_> = std::iter::successors(some(slot.data()), |&cell| some(reading.tape.next(cell))).collect();
    assert!(cells.is_sorted_by(|one, other| one + CELL <= *other), "chains lead forward");
    cells
}

fn key(reading: &Reading<'_>, cell: u32) -> String {
    let word = reading.tape.key(cell);
    if word & KEY_ESCAPED != 0 {
        return reading.tape.text(word & !KEY_ESCAPED).to_owned();
    }
    scan::string_at(reading.body, reading.body.cursor(word as usize)).unwrap().0.to_owned()
}

/// Returns whether there is a list in place of a record; derived serde reads the items as the fields in their order
fn is_read_in_order(record: &'static Record, value: &Value) -> bool {
    record
        .fields
        .iter()
        .any(|known| known.keys().filter_map(|key| value.get(key)).any(|value| is_list_for_record(known.shape, value)))
}

fn is_list_for_record(shape: Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Record(_), Value::Array(_)) => true,
        (Shape::Record(record), _) => is_read_in_order(record(), value),
        (Shape::List(item), Value::Array(items)) => items.iter().any(|value| is_list_for_record(*item, value)),
        (Shape::Map(item, _), Value::Object(items)) => items.values().any(|value| is_list_for_record(*item, value)),
        (Shape::Choice(choice), value) => {
            alternative(choice(), value).is_some_and(|taken| is_list_for_record(taken, value))
        }
        _ => false,
    }
}

/// Replacements for a value
const SCRAPS: &[&str] = &[
    "null",
    "\"\"",
    "0",
    "-0",
    "7",
    "-1",
    "1.5",
    "2.50",
    "100",
    "101",
    "12345678901234567",
    "18446744073709551615",
    "123456789012345678901234567890",
    "1e2",
    "1.25E-3",
    "\"7\"",
    "\"1.5\"",
    "\" 7\"",
    "\"+7\"",
    "\".5\"",
    "\"07\"",
    "\"1e2\"",
    "\"NaN\"",
    "\"inf\"",
    "\"x\"",
    "\"é\\n\\u0041\\ud83d\\ude00\"",
    "true",
    "false",
    "\"true\"",
    "\"True\"",
    "\"TRUE\"",
    "\"false\"",
    "\"False\"",
    "[]",
    "{}",
    "[null]",
    "[\"\"]",
    "[7]",
    "[{}]",
    "[[]]",
    "[\"Passed\"]",
    "{\"a\":1,\"b\":[{}]}",
    "\"PASSED\"",
    "\"passed\"",
    "\"Match\"",
    "\"Completed\"",
    "\"2031-02-17\"",
    "\"17/02/2031\"",
    "\"soon\"",
    "\"ExecuteOnly\"",
];

#[test]
fn serde_reads_exactly_the_fixtures_that_the_reader_reads() {
    let mut read = 0;
    for fixture in fixtures() {
        // Derived serde reads a list as a record, and does not read a list of one body.
        let value = serde_json::from_slice::<Value>(&fixture.body);
        if value.is_ok_and(|value| value.is_array() || is_read_in_order((fixture.event().record)(), &value)) {
            continue;
        }
        read += usize::from(agreed(&fixture, &fixture.body) == Some(true));
    }
    assert!(read > 100, "{read}");
}

#[test]
fn serde_and_the_reader_agree_about_changed_bodies() {
    let mut random = Random::new(2);
    let fixtures: Vec<_> = fixtures()
        .into_iter()
        .filter_map(|fixture| Some((serde_json::from_slice::<Value>(&fixture.body).ok()?, fixture)))
        .collect();
    let (mut read, mut refused) = (0, 0);
    for _ in 0..20_000 {
        let (value, fixture) = random.pick::<(Value, Fixture)>(&fixtures);
        let mut value = value.clone();
        (0..=random.below(2)).for_each(|_| change(&mut value, SCRAPS, &mut random));
        if !value.is_object() || is_read_in_order((fixture.event().record)(), &value) {
            continue;
        }
        match agreed(fixture, value.to_string().as_bytes()) {
            Some(true) => read += 1,
            Some(false) => refused += 1,
            None => {}
        }
    }
    assert!(read > 3_000 && refused > 3_000, "{read} read, {refused} refused");
}

#[test]
fn serde_and_the_reader_both_reject_a_duplicate_field() {
    for fixture in fixtures() {
        let Ok(Value::Object(members)) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        let written: Vec<_> = members.iter().map(|(key, value)| format!("{}:{value}", json!(key))).collect();
        let record = (fixture.event().record)();
        for (key, value) in members.iter().filter(|(key, _)| record.fields.iter().any(|known| known.key() == *key)) {
            let escaped = format!("\"\\u{:04x}{}\"", u32::from(key.as_bytes()[0]), &key[1..]);
            for again in [json!(key).to_string(), escaped] {
                let body = format!("{{{},{again}:{value}}}", written.join(","));
                assert_ne!(agreed(&fixture, body.as_bytes()), Some(true), "{body}");
            }
        }
    }
}
