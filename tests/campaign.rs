//! Negates, removes, renames and contradicts what accepted bodies say, one thing at a time
//!
//! `tests/campaign/` contains a list for each provider. Each line was reviewed: it is a change after which a fraud
//! analyst would still approve the body. `npm run campaign:accepts` makes every change to every body and reports lines
//! that no longer apply; a plain run makes each kind of change a few times at each place.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{fixtures_of, judged, pointers, providers, remove, starred};
use idverdict::model::outcome::Outcome;
use idverdict::pointer::last;
use idverdict::providers::ALL;
use idverdict::schema::date::Date;
use idverdict::schema::shape::{Record, Shape};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// Words that speak against anything, in addition to the other words of the vocabulary
const NEGATIVE: &[&str] = &["FLAGGED", "Failed", "Fail", "REJECT", "false", "NoMatch", "High Risk", "Error"];

/// Keys that no documentation has, with values that say that something is wrong
const SIBLINGS: &[(&str, &str)] = &[
    ("injection", r#""FLAGGED""#),
    ("extra", r#"{"result":"Failed"}"#),
    ("error", r#""could not be completed""#),
    ("error_message", r#""Internal Server Error.""#),
    ("fraud", "true"),
];

/// How often each kind of change is made at one place of an event's bodies, unless all changes are requested
const OFTEN: usize = 2;

/// Returns the words of each vocabulary of a provider
fn vocabularies(provider: &str) -> Vec<BTreeSet<&'static str>> {
    fn walk(shape: Shape, seen: &mut Vec<&'static str>, found: &mut BTreeMap<&'static str, BTreeSet<&'static str>>) {
        match shape {
            Shape::Word(words) => {
                found.entry(words.name).or_default().extend(words.spellings.iter().map(|(name, _)| name.text()));
            }
            Shape::Record(record) => each(record(), seen, found),
            Shape::List(item) | Shape::Map(item, _) => walk(*item, seen, found),
            Shape::Choice(choice) => choice().shapes.iter().for_each(|&shape| walk(shape, seen, found)),
            _ => {}
        }
    }
    fn each(
        record: &'static Record,
        seen: &mut Vec<&'static str>,
        found: &mut BTreeMap<&'static str, BTreeSet<&'static str>>,
    ) {
        if !seen.contains(&record.name) {
            seen.push(record.name);
            record.fields.iter().for_each(|field| walk(field.shape, seen, found));
        }
    }
    let (mut seen, mut found) = (Vec::new(), BTreeMap::new());
    let provider = ALL.providers.iter().find(|known| known.name == provider).unwrap();
    provider.events.iter().for_each(|event| each((event.record)(), &mut seen, &mut found));
    found.into_values().collect()
}

/// Returns the replacements for a value, with a description of each
fn instead(key: &str, value: &Value, vocabularies: &[BTreeSet<&'static str>]) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    match value {
        Value::Bool(flag) => all.push(("flipped".to_owned(), json!(!flag))),
        Value::Number(number) => numbers(number.as_f64().unwrap(), &mut |kind, value| all.push((kind, json!(value)))),
        Value::String(text) => texts(key, text, vocabularies, &mut |kind, value| all.push((kind, json!(value)))),
        _ => {}
    }
    all
}

fn numbers(number: f64, with: &mut impl FnMut(String, f64)) {
    for (kind, changed) in
        [("is 0", 0.0), ("is -1", -1.0), ("half of it", number / 2.0), ("too large", number * 100.0 + 101.0)]
    {
        if (changed - number).abs() > f64::EPSILON {
            with(kind.to_owned(), changed);
        }
    }
}

fn texts(key: &str, text: &str, vocabularies: &[BTreeSet<&'static str>], with: &mut impl FnMut(String, String)) {
    let key = key.to_lowercase();
    let known: Vec<_> = vocabularies.iter().filter(|words| words.contains(text)).collect();
    if !known.is_empty() || matches!(text, "true" | "True" | "PASSED" | "Passed") {
        let others = known.iter().flat_map(|words| words.iter().copied()).chain(NEGATIVE.iter().copied());
        for other in others.collect::<BTreeSet<_>>().into_iter().filter(|other| *other != text) {
            with(format!("says {other}"), other.to_owned());
        }
        return;
    }
    if let Ok(number) = text.trim_end_matches("/100").parse::<f64>()
        && text.len() < 8
    {
        let rest = if text.ends_with("/100") { "/100" } else { "" };
        numbers(number, &mut |kind, value| with(kind, format!("{value}{rest}")));
    }
    if let Some(day) = Date::read(text) {
        let iso = day.iso();
        let rest = if text.contains('T') { text.split_once('T').map_or("", |(_, time)| time) } else { "" };
        let join = if rest.is_empty() { "" } else { "T" };
        let year: i32 = iso[..4].parse().unwrap();
        let day: u32 = iso[8..].parse().unwrap();
        for (kind, changed) in [
            ("another day", format!("{}{:02}", &iso[..8], if day > 14 { day - 3 } else { day + 3 })),
            ("fifty years earlier", format!("{}{}", year - 50, &iso[4..])),
            ("in the future", format!("2199{}", &iso[4..])),
            ("impossible", format!("{}-02-31", &iso[..4])),
        ] {
            with(kind.to_owned(), format!("{changed}{join}{rest}"));
        }
        if text != iso && !text.contains('T') {
            with("another day dotted".to_owned(), "14.04.1979".to_owned());
        }
        return;
    }
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if text.contains('<') && text.len() > 20 {
        with("another zone".to_owned(), "P<UTOQUARTERMAIN<<ZEBULON<<<<<<<<<<<<<<<<<<<".to_owned());
        with("one letter changed".to_owned(), text.replacen("<<", "X<<", 1).replacen("<<<", "<<", 1));
    } else if ["sex", "gender"].iter().any(|name| key.contains(name)) {
        let male = text.starts_with(['m', 'M']);
        with("another sex".to_owned(), (if male { "F" } else { "M" }).to_owned());
    } else if letters == text.len() && (letters == 2 || letters == 3) && text.chars().all(char::is_uppercase) {
        let other = match (letters, text) {
            (2, "FR") => "BR",
            (2, _) => "FR",
            (_, "FRA") => "BRA",
            _ => "FRA",
        };
        with("another country".to_owned(), other.to_owned());
    } else if ["name", "surname"].iter().any(|name| key.contains(name)) && letters > 1 && digits == 0 {
        let words: Vec<_> = text.split(' ').collect();
        let with_other = |place: usize, other: &str| {
            let mut words = words.clone();
            words[place] = other;
            words.join(" ")
        };
        with("another name".to_owned(), "Zebulon Quartermain".to_owned());
        with("first word of it another".to_owned(), with_other(0, "Zebulon"));
        with("last word of it another".to_owned(), with_other(words.len() - 1, "Quartermain"));
        with("another name in Vietnamese".to_owned(), "Nguyễn Thị Hạnh".to_owned());
    } else if digits >= 3 {
        let at = text.rfind(|c: char| c.is_ascii_digit()).unwrap();
        let digit = (text.as_bytes()[at] - b'0' + 3) % 10;
        with("one digit changed".to_owned(), format!("{}{digit}{}", &text[..at], &text[at + 1..]));
    } else {
        with("another text".to_owned(), "Something else".to_owned());
        with("says FLAGGED".to_owned(), "FLAGGED".to_owned());
    }
}

/// Returns a value with every word in it negated
fn negated(value: &Value, vocabularies: &[BTreeSet<&'static str>]) -> Value {
    match value {
        Value::Bool(_) => json!(false),
        Value::String(text) if vocabularies.iter().any(|words| words.contains(text.as_str())) => json!("FLAGGED"),
        Value::Array(items) => items.iter().map(|item| negated(item, vocabularies)).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), negated(value, vocabularies))).collect()
        }
        other => other.clone(),
    }
}

/// Calls `with` for every change to a body: its place, its description, and a function that makes the changed body
fn changed(
    body: &Value,
    vocabularies: &[BTreeSet<&'static str>],
    with: &mut impl FnMut(&str, String, &mut dyn FnMut() -> Value),
) {
    let mut places = pointers(body);
    places.push(String::new());
    for pointer in &places {
        let value = body.pointer(pointer).unwrap();
        let (holder, _) = pointer.rsplit_once('/').unwrap_or_default();
        let key = last(pointer);
        if !pointer.is_empty() {
            if body.pointer(holder).unwrap().is_array() {
                with(pointer, "gone".to_owned(), &mut || {
                    let mut body = body.clone();
                    remove(&mut body, pointer);
                    body
                });
            } else {
                with(pointer, "under another key".to_owned(), &mut || {
                    let mut body = body.clone();
                    let members = body.pointer_mut(holder).unwrap().as_object_mut().unwrap();
                    let value = members.remove(&key).unwrap();
                    members.insert(format!("{key}_x"), value);
                    body
                });
            }
        }
        for (kind, other) in instead(&key, value, vocabularies) {
            with(pointer, kind, &mut || {
                let mut body = body.clone();
                *body.pointer_mut(pointer).unwrap() = other.clone();
                body
            });
        }
        match value {
            Value::Object(_) => {
                for (key, sibling) in SIBLINGS {
                    with(pointer, format!("with {key}"), &mut || {
                        let mut body = body.clone();
                        let sibling = serde_json::from_str(sibling).unwrap();
                        body.pointer_mut(pointer).unwrap()[key] = sibling;
                        body
                    });
                }
            }
            Value::Array(items) if !items.is_empty() => {
                let more = negated(&items[0], vocabularies);
                if more != items[0] {
                    with(pointer, "with an item negated".to_owned(), &mut || {
                        let mut body = body.clone();
                        body.pointer_mut(pointer).unwrap().as_array_mut().unwrap().push(more.clone());
                        body
                    });
                }
            }
            _ => {}
        }
    }
}

fn is_accepted(body: &Value) -> bool {
    judged(body.to_string().as_bytes()) == Some(Outcome::Accept)
}

/// The changes after which a body is accepted, by event and place
type List = BTreeMap<String, BTreeSet<String>>;

fn written(list: &List) -> String {
    let mut text = String::new();
    for (place, kinds) in list {
        let kinds: Vec<_> = kinds.iter().map(String::as_str).collect();
        writeln!(text, "{place}: {}", kinds.join(", ")).unwrap();
    }
    text
}

fn read(text: &str) -> List {
    let line = |line: &str| {
        let (place, kinds) = line.rsplit_once(": ").unwrap();
        (place.to_owned(), kinds.split(", ").map(str::to_owned).collect())
    };
    text.lines().map(line).collect()
}

/// Returns the lines that are only in the first list
fn only(one: &List, other: &List) -> List {
    let rest = |(place, kinds): (&String, &BTreeSet<String>)| {
        let known = other.get(place).cloned().unwrap_or_default();
        let rest: BTreeSet<_> = kinds.difference(&known).cloned().collect();
        (!rest.is_empty()).then(|| (place.clone(), rest))
    };
    one.iter().filter_map(rest).collect()
}

#[test]
fn a_changed_body_is_still_accepted_only_after_a_reviewed_change() {
    let all = std::env::var_os("CAMPAIGN").is_some();
    let only_body = std::env::var("CAMPAIGN_BODY").ok();
    let often = if all { usize::MAX } else { OFTEN };
    let mut tries: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut found = List::new();
    let mut changes = 0;
    for fixture in providers().into_iter().flat_map(fixtures_of) {
        let Ok(body) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        if only_body.as_ref().is_some_and(|only| !only.split(',').any(|only| only == fixture.path())) {
            continue;
        }
        if !is_accepted(&body) {
            continue;
        }
        let vocabularies = vocabularies(&fixture.provider);
        changed(&body, &vocabularies, &mut |pointer, kind, make| {
            let place = format!("{}/{} {}", fixture.provider, fixture.event, starred(pointer));
            let times = tries.entry((place.clone(), kind.clone())).or_default();
            if *times >= often {
                return;
            }
            *times += 1;
            changes += 1;
            let body = make();
            if is_accepted(&body) {
                if let Ok(folder) = std::env::var("CAMPAIGN_BODIES")
                    && !found.get(&place).is_some_and(|kinds| kinds.contains(&kind))
                {
                    let name = format!("{place} {kind}").replace(['/', ' '], "-");
                    std::fs::write(Path::new(&folder).join(format!("{name}.json")), body.to_string()).unwrap();
                }
                found.entry(place).or_default().insert(kind);
            }
        });
    }
    println!("{changes} changes");
    if only_body.is_some() {
        println!("{}", written(&found));
        return;
    }
    let providers = providers();
    assert!(changes > 3_000 || providers.len() < ALL.providers.len(), "{changes}");
    for provider in providers {
        let start = format!("{provider}/");
        let found = found.iter().filter(|(place, _)| place.starts_with(&start));
        let found: List = found.map(|(place, kinds)| (place.clone(), kinds.clone())).collect();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/campaign/{provider}.txt"));
        if std::env::var("CAMPAIGN").is_ok_and(|what| what == "write") {
            std::fs::write(&path, written(&found)).unwrap();
        }
        let reviewed = read(&std::fs::read_to_string(&path).unwrap_or_default());
        let new = only(&found, &reviewed);
        assert!(new.is_empty(), "accepted but not reviewed:\n{}", written(&new));
        if all {
            let gone = only(&reviewed, &found);
            assert!(gone.is_empty(), "reviewed but not accepted:\n{}", written(&gone));
        }
    }
}
