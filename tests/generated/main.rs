//! Tests that follow from the contracts: every field is left out, misshapen, duplicated, and tried in each of its forms
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod bodies;
#[path = "../common/mod.rs"]
mod common;

use bodies::{Bodies, Spot, spots_of};
use common::{codes, fixtures, issues, look, look_with, outcome};
use idverdict::issue::{Code, Severity};
use idverdict::model::outcome::Outcome;
use idverdict::pointer::under;
use idverdict::providers::ALL;
use idverdict::providers::provider::{Event, Test};
use idverdict::schema::shape::{Field, Form, Presence, Range, Record, Shape, Wire};
use idverdict::verdict::inspection::Inspection;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Returns whether one of the event's signs still matches a body
fn is_still(event: &Event, text: &str) -> bool {
    let body: Value = serde_json::from_str(text).unwrap();
    event.signs.iter().any(|sign| {
        sign.iter().all(|test| match (test.unmarked(), body.get(test.key())) {
            (_, None) => false,
            (Test::Has(_), Some(_)) => true,
            (Test::Says(_), Some(value)) => !value.is_null() && value.as_str() != Some(""),
            (Test::Object(_), Some(value)) => value.is_object(),
            (Test::List(_), Some(value)) => value.is_array(),
            (Test::Begins(_, start), Some(value)) => value.as_str().is_some_and(|text| text.starts_with(start)),
            (Test::Is(_, words), Some(value)) => value.as_str().is_some_and(|text| words.contains(&text)),
            (Test::Common(_), Some(_)) => unreachable!(),
        })
    })
}

/// An issue that is expected at a place
#[derive(Clone, Debug, PartialEq)]
struct Said {
    code: &'static str,
    severity: Severity,
    pointer: String,
    expected: Vec<String>,
    /// The offset of the place that the issue names
    offset: usize,
}

fn said(code: Code, spot: &Spot, expected: &[&str], offset: usize) -> Said {
    Said {
        code: code.name(),
        severity: code.severity(),
        pointer: spot.told(&spot.pointer),
        expected: expected.iter().map(|&word| word.to_owned()).collect(),
        offset,
    }
}

fn owned(words: &[&'static str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

/// Asserts that there are exactly these issues, apart from contradictions, and that their lines and columns match their
/// offsets
fn assert_said(bodies: &Bodies, spot: &Spot, (text, inspection): &(String, Inspection<'static>), wanted: &[Said]) {
    let name = bodies.name(spot);
    if !is_still(bodies.event(spot), text) {
        let provider = bodies.fixtures[spot.fixture].provider();
        if provider.events.iter().any(|event| is_still(event, text)) {
            return;
        }
        // If the provider's signs or the name of the event are still there, the event is unknown.
        let codes = codes(inspection);
        assert!(
            ["unknown-event", "unknown-provider", "missing-field", "list-body"].contains(&codes[0]),
            "{name}: {codes:?}"
        );
        return;
    }
    let found: Vec<_> = issues(inspection)
        .iter()
        .filter(|issue| issue.code != Code::Contradiction.name())
        .map(|issue| {
            let at = issue.at.expect("an issue has a place");
            let before = &text[..at.offset];
            assert_eq!(at.line, before.matches('\n').count() + 1, "{name}");
            assert_eq!(at.column, before.rsplit('\n').next().unwrap().chars().count() + 1, "{name}");
            Said {
                code: Code::named(&issue.code).unwrap().name(),
                severity: issue.severity,
                pointer: issue.pointer.clone(),
                expected: issue.expected.clone().unwrap_or_default(),
                offset: at.offset,
            }
        })
        .collect();
    assert_eq!(found, wanted, "{name}");
    let failed = wanted.iter().any(|said| said.severity == Severity::Error);
    assert_eq!(matches!(inspection, Inspection::Invalid { .. }), failed, "{name}");
}

fn missing(spot: &Spot, field: &Field, offset: usize) -> Said {
    let severity = if field.presence == Presence::Required { Severity::Error } else { Severity::Warning };
    Said { severity, ..said(Code::MissingField, spot, &field.shape.takes(), offset) }
}

/// Returns the issues if a place has no value: a missing-field error for a required field or an item
fn nothing(bodies: &Bodies, spot: &Spot) -> Vec<Said> {
    let required = spot.field.is_none_or(|(_, field)| field.presence == Presence::Required);
    let here = bodies.before(spot, &spot.pointer).len();
    let said = said(Code::MissingField, spot, &spot.shape.takes(), here);
    if required && !matches!(spot.shape, Shape::Any) { vec![said] } else { Vec::new() }
}

#[test]
fn a_missing_field_is_reported_at_the_pointer_that_it_would_have() {
    let bodies = Bodies::new();
    let mut tried = 0;
    for spot in &bodies.spots {
        let Some((_, field)) = spot.field else { continue };
        let wanted = match field.presence {
            Presence::Optional => Vec::new(),
            Presence::Required | Presence::Expected => {
                vec![Said {
                    pointer: spot.told(&under(spot.parent(), field.key())),
                    ..missing(spot, field, bodies.before(spot, spot.parent()).len())
                }]
            }
        };
        assert_said(&bodies, spot, &bodies.without(spot), &wanted);
        tried += 1;
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn null_and_an_equivalent_empty_string_count_as_absent() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        assert_said(&bodies, spot, &bodies.with(spot, &Value::Null), &nothing(&bodies, spot));
        let empty = matches!(
            spot.shape,
            Shape::Id | Shape::Number(_) | Shape::Flag | Shape::Word(_) | Shape::Text(Form::Date | Form::Time)
        );
        if empty {
            assert_said(&bodies, spot, &bodies.with(spot, &json!("")), &nothing(&bodies, spot));
        } else if matches!(spot.shape, Shape::Text(Form::Free) | Shape::Any) {
            assert_said(&bodies, spot, &bodies.with(spot, &json!("")), &[]);
        }
    }
}

#[test]
fn a_value_of_another_type_is_an_error_at_its_place() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        let right: &[&str] = match spot.shape {
            Shape::Word(words) if words.literal(true).is_some() => &["string", "boolean"],
            Shape::Text(_) | Shape::Word(_) => &["string"],
            Shape::Id => &["string", "number"],
            Shape::Number(_) => &["number"],
            Shape::Flag => &["boolean"],
            Shape::Record(_) | Shape::Map(..) => &["object"],
            Shape::List(_) => &["array"],
            Shape::Choice(_) | Shape::Any => continue,
        };
        let here = bodies.before(spot, &spot.pointer).len();
        let wrong = [said(Code::WrongType, spot, &spot.shape.takes(), here)];
        for (name, value) in [
            ("object", json!({ "deep": [1, { "er": "}" }] })),
            ("array", json!([[], "]"])),
            ("string", json!("neither yes nor 7")),
            ("number", json!(-7.5e3)),
            ("boolean", json!(true)),
        ] {
            let reads_text = name == "string" && matches!(spot.shape, Shape::Text(_) | Shape::Word(_) | Shape::Id);
            if !right.contains(&name) && !reads_text {
                assert_said(&bodies, spot, &bodies.with(spot, &value), &wrong);
            }
        }
    }
}

#[test]
fn every_declared_word_is_known_and_any_other_is_reported_and_kept() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        let Shape::Word(words) = spot.shape else { continue };
        for (word, _) in words.spellings {
            assert_said(&bodies, spot, &bodies.with(spot, &json!(word.text())), &[]);
        }
        let known: Vec<_> = words.spellings.iter().map(|(word, _)| word.text()).collect();
        let here = bodies.before(spot, &spot.pointer).len();
        for other in ["QUITE_NEW", &known[0].to_lowercase().to_uppercase().repeat(2), &format!("{} ", known[0])] {
            let unknown = [said(Code::UnknownWord, spot, &known, here)];
            assert_said(&bodies, spot, &bodies.with(spot, &json!(other)), &unknown);
        }
    }
}

#[test]
fn an_unknown_word_that_an_acceptance_depends_on_never_accepts() {
    let bodies = Bodies::new();
    // The words that an acceptance does not depend on, each with the reason.
    let idle = [
        // What an image shows; the provider's matchers have compared it.
        "Segment.zone",
        // The result of a stage before the deciding attempt.
        "Stage.result",
        // A matcher that does not decide, with its parts.
        "Matcher.result",
        "Matcher.behaviors",
        "MatcherCheck.result",
        "MatcherCheck.operator",
        // IDVerse: the parts of a source's record that agreed; the source's own result covers them.
        "Components.address",
        "Components.dob",
        "Components.fraud",
        "Components.full_name",
        "Components.id",
        "Components.name",
        "Search.value",
        // IDVerse: the likeness of the parts of two faces; the face match covers them.
        "LikenessFeatures.forehead",
        "LikenessFeatures.jaw",
        "LikenessFeatures.left_brow",
        "LikenessFeatures.left_cheek",
        "LikenessFeatures.left_eye",
        "LikenessFeatures.middle_forehead",
        "LikenessFeatures.mouth",
        "LikenessFeatures.nose",
        "LikenessFeatures.philtrum",
        "LikenessFeatures.right_brow",
        "LikenessFeatures.right_cheek",
        "LikenessFeatures.right_eye",
        // IDVerse: who created the transaction.
        "Transaction.created_by",
        // Stripe Identity: how the caller wanted values to be matched, which the checks have done, and the person's sex.
        "MatchingOptions.dob",
        "MatchingOptions.name",
        "DocumentCheck.sex",
        "VerifiedOutputs.sex",
        // Plaid: what is known of an email address, what a postal address is used for, and the type of the number that
        // the person has entered; none of their known words speaks for or against anybody.
        "Email.is_deliverable",
        "Email.domain_is_free_provider",
        "Email.domain_is_custom",
        "Email.domain_is_disposable",
        "Email.top_level_domain_is_suspicious",
        "Email.is_edu",
        "Email.includes_date_of_birth",
        "ComparedAddress.po_box",
        "ComparedAddress.type",
        "IdNumber.type",
    ];
    let mut moved = BTreeSet::new();
    let mut unmoved = BTreeSet::new();
    for spot in &bodies.spots {
        let Some((record, field)) = spot.field else { continue };
        let accepted = outcome(&look(&bodies.fixtures[spot.fixture].body)) == Some(Outcome::Accept);
        if !accepted || !matches!(field.shape, Shape::Word(_)) {
            continue;
        }
        let (_, said) = bodies.with(spot, &json!("QUITE_NEW"));
        let name = format!("{}.{}", record.name, field.key());
        if outcome(&said) == Some(Outcome::Accept) {
            unmoved.insert(name)
        } else {
            moved.insert(name)
        };
    }
    unmoved.retain(|name| !idle.contains(&name.as_str()));
    assert_eq!(unmoved, BTreeSet::new(), "unknown words with which a body is still accepted");
    for name in [
        "Matcher.result",
        "MatcherCheck.result",
        "MatcherCheck.operator",
        "Stage.result",
        "Report.result",
        "Report.status",
        "TicketCompleted.flow_status",
        "TicketCompleted.risk_code",
        "TicketCompleted.disposition",
    ] {
        assert!(moved.contains(name), "{name} decides");
    }
}

#[test]
fn every_scalar_is_read_in_each_form_that_providers_use() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        let here = bodies.before(spot, &spot.pointer).len();
        let plain: Vec<Value> = match spot.shape {
            Shape::Id => vec![json!("0017"), json!(17), json!(90_071_992_547_409_931_u64), json!(-2.50)],
            Shape::Flag => {
                vec![json!(true), json!(false), json!("true"), json!("True"), json!("false"), json!("False")]
            }
            Shape::Text(Form::Date) => {
                vec![
                    json!("2031-02-17"),
                    json!("17/02/2031"),
                    json!("17.02.2031"),
                    json!("2031-2-17"),
                    json!("20310217"),
                    json!("17 FEB 2031"),
                    json!("/Date(1929052800000)/"),
                    json!("2031-02-17T10:00:00Z"),
                ]
            }
            Shape::Text(Form::Time) => vec![
                json!("2024-06-11T09:41:22.507Z"),
                json!("2024-06-11T09:41:22"),
                json!("2024-06-11 09:41:22.507 +0000"),
                json!("2024-06-11T09:41:22.962462+02:00"),
                json!("/Date(1718098682000)/"),
            ],
            Shape::Number(range) => {
                let mut numbers = vec![json!(range.min), json!(range.max)];
                if range.wire == Wire::Text {
                    numbers.extend([json!(range.min.to_string()), json!(range.max.to_string())]);
                }
                numbers
            }
            Shape::Any => vec![json!(1.0), json!("x"), json!([1, [2]]), json!({ "a": { "a": null } }), json!(false)],
            _ => Vec::new(),
        };
        for value in plain {
            assert_said(&bodies, spot, &bodies.with(spot, &value), &[]);
        }
        match spot.shape {
            Shape::Number(Range { wire: Wire::Number, max, .. }) => {
                let quoted = [said(Code::NumberAsText, spot, &["number"], here)];
                assert_said(&bodies, spot, &bodies.with(spot, &json!(max.to_string())), &quoted);
            }
            Shape::Text(form @ (Form::Date | Form::Time)) => {
                let unread = [said(Code::WrongForm, spot, &[form.name()], here)];
                for value in ["31/02/2031", "02/2031", "2031", "soon", "1929052800000"] {
                    assert_said(&bodies, spot, &bodies.with(spot, &json!(value)), &unread);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn an_out_of_range_number_is_reported_never_rescaled_and_never_accepts() {
    let bodies = Bodies::new();
    let mut tried = 0;
    for spot in &bodies.spots {
        let Shape::Number(range) = spot.shape else { continue };
        if range.min == i64::MIN {
            continue;
        }
        let here = bodies.before(spot, &spot.pointer).len();
        let ends = [range.min.to_string(), range.max.to_string()];
        let ends: Vec<_> = ends.iter().map(String::as_str).collect();
        let outside = said(Code::OutOfRange, spot, &ends, here);
        let mut numbers = vec![json!(range.min - 1), json!(range.max + 1), json!(-0.5), json!(1e300), json!(-1e300)];
        if range.whole {
            numbers.push(json!(0.5));
        }
        for number in numbers {
            let bare = bodies.with(spot, &number);
            assert_said(&bodies, spot, &bare, std::slice::from_ref(&outside));
            let quoted = bodies.with(spot, &json!(number.to_string()));
            let as_text = said(Code::NumberAsText, spot, &["number"], here);
            let both = if range.wire == Wire::Number { vec![as_text, outside.clone()] } else { vec![outside.clone()] };
            assert_said(&bodies, spot, &quoted, &both);
            for (_, inspection) in [bare, quoted] {
                assert_ne!(outcome(&inspection), Some(Outcome::Accept), "{}", bodies.name(spot));
            }
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}

#[test]
fn a_duplicate_field_is_an_error_also_with_escapes_and_in_its_other_spellings() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        let Some((_, field)) = spot.field else { continue };
        let (text, _) = bodies.with(spot, &json!("@twice@"));
        let value = bodies.values[spot.fixture].pointer(&spot.pointer).unwrap().to_string();
        let here = bodies.before(spot, &spot.pointer).len();
        let written: Vec<String> = field
            .keys()
            .flat_map(|key| {
                let first = key.chars().next().unwrap();
                let rest = &key[first.len_utf8()..];
                [
                    (*key).to_owned(),
                    format!("\\u{:04x}{rest}", u32::from(first)),
                    format!("\\u{:04X}{rest}", u32::from(first)),
                ]
            })
            .collect();
        for key in written {
            let twice = text.replace("\"@twice@\"", &format!("{value},\n\"{key}\": null"));
            let said = Said { expected: owned(&[]), ..said(Code::DuplicateKey, spot, &[], here + value.len() + 2) };
            let inspection = look_with(twice.as_bytes(), &bodies.settings(spot));
            // A second key may be the sign of another event or of none; this test is about the reader.
            if issues(&inspection).iter().any(|issue| issue.code == "unknown-event") {
                continue;
            }
            assert_duplicate(&bodies, spot, &twice, &inspection, &said);
        }
    }
}

fn assert_duplicate(bodies: &Bodies, spot: &Spot, text: &str, inspection: &Inspection<'static>, wanted: &Said) {
    let found = issues(inspection).iter().find(|issue| issue.code == wanted.code);
    let found = found.unwrap_or_else(|| panic!("{}: no duplicate in {text}", bodies.name(spot)));
    assert_eq!((&found.pointer, found.at.unwrap().offset), (&wanted.pointer, wanted.offset), "{}", bodies.name(spot));
    assert!(matches!(inspection, Inspection::Invalid { .. }), "{}", bodies.name(spot));
}

#[test]
fn an_unknown_key_is_allowed_in_every_record() {
    let bodies = Bodies::new();
    for spot in &bodies.spots {
        let mut changed = bodies.values[spot.fixture].pointer(&spot.pointer).unwrap().clone();
        let (Shape::Record(_), Some(object)) = (spot.shape, changed.as_object_mut()) else { continue };
        for key in ["a key of tomorrow", "", "~/~1", "zzz"] {
            object.insert(key.to_owned(), json!({ "of": [tomorrow(), null] }));
        }
        assert_said(&bodies, spot, &bodies.with(spot, &changed), &[]);
    }
}

fn tomorrow() -> Value {
    json!([{ "a": 1.5e-7 }, [[]], "\"\\"])
}

#[test]
fn every_field_of_every_table_is_in_some_fixture() {
    let mut declared = BTreeSet::new();
    let mut records = Vec::new();
    for event in ALL.providers.iter().flat_map(|provider| provider.events) {
        reach(Shape::Record(event.record), &mut records);
    }
    for record in &records {
        for field in record.fields {
            for key in field.keys() {
                declared.insert((record.name, key));
            }
        }
    }
    let mut touched = BTreeSet::new();
    for fixture in fixtures() {
        let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        for spot in spots_of(0, (fixture.event().record)(), &value) {
            if let Some((record, field)) = spot.field {
                let key = field.keys().find(|key| spot.pointer.ends_with(&under("", key)));
                touched.insert((record.name, key.unwrap()));
            }
        }
    }
    let untouched: Vec<_> = declared.difference(&touched).collect();
    assert!(untouched.is_empty(), "no fixture has {untouched:?}");
}

fn reach(shape: Shape, records: &mut Vec<&'static Record>) {
    match shape {
        Shape::Record(record) if !records.iter().any(|known| core::ptr::eq(*known, record())) => {
            records.push(record());
            record().fields.iter().for_each(|field| reach(field.shape, records));
        }
        Shape::List(item) | Shape::Map(item, _) => reach(*item, records),
        Shape::Choice(choice) => choice().shapes.iter().for_each(|shape| reach(*shape, records)),
        _ => {}
    }
}
