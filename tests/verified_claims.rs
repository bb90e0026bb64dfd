//! The verified claims of accepted bodies, which contain nothing that the body or the caller does not say
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Fixture, fixtures, look, outcome};
use idverdict::claims::options::{ClaimsOptions, Frame};
use idverdict::claims::verified_claims;
use idverdict::identity::country::alpha3;
use idverdict::model::outcome::Outcome;
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The words of the standard and of its registries that a result may contain
const STANDARD: &[&str] = &[
    "document",
    "electronic_record",
    "vri",
    "bvr",
    "data",
    "passport",
    "driving_permit",
    "idcard",
    "residence_permit",
    "visa",
    "female",
    "male",
];

/// Every element that can be filled, and the part of a verification that it comes from
const SOURCES: &[(&str, Option<&str>)] = &[
    ("verification.trust_framework", None),
    ("verification.assurance_level", None),
    ("verification.time", Some("finishedAt")),
    ("verification.verification_process", Some("reference")),
    ("verification.evidence[].type", None),
    ("verification.evidence[].check_details[].check_method", None),
    ("verification.evidence[].check_details[].organization", None),
    ("verification.evidence[].document_details.type", Some("documents[].providerType")),
    ("verification.evidence[].document_details.document_number", Some("documents[].number")),
    ("verification.evidence[].document_details.date_of_issuance", Some("documents[].issued")),
    ("verification.evidence[].document_details.date_of_expiry", Some("documents[].expires")),
    ("verification.evidence[].document_details.issuer.country", Some("documents[].issuingCountryGiven")),
    ("verification.evidence[].document_details.issuer.country_code", Some("documents[].issuingCountry")),
    ("claims.name", Some("person.fullName")),
    ("claims.given_name", Some("person.givenName")),
    ("claims.middle_name", Some("person.middleName")),
    ("claims.family_name", Some("person.familyName")),
    ("claims.birthdate", Some("person.birthDate")),
    ("claims.gender", Some("person.gender")),
    ("claims.nationalities[]", Some("person.nationality")),
    ("claims.address.formatted", Some("person.address.line")),
    ("claims.address.street_address", Some("person.address.line")),
    ("claims.address.locality", Some("person.address.city")),
    ("claims.address.region", Some("person.address.region")),
    ("claims.address.postal_code", Some("person.address.postalCode")),
    ("claims.address.country", Some("person.address.country")),
    ("claims.address.country_code", Some("person.address.country")),
];

fn frame() -> Frame {
    let options = ClaimsOptions {
        trust_framework: "example_framework".to_owned(),
        assurance_level: Some("example_level".to_owned()),
        organization: Some("Example Checks Ltd".to_owned()),
        time: Some("2026-02-03T10:00:00+01:00".to_owned()),
    };
    options.check().map_err(|issue| issue.message).unwrap()
}

fn claims_of(inspection: &Inspection<'static>) -> Result<Value, String> {
    let claims = verified_claims(ALL.facts, inspection, &frame()).map_err(|issue| issue.code)?;
    Ok(serde_json::to_value(claims).unwrap())
}

/// Returns every fixture with verified claims, and these
fn claimed() -> Vec<(Fixture, Inspection<'static>, Value)> {
    let with_claims = |fixture: Fixture| {
        let inspection = look(&fixture.body);
        let claims = claims_of(&inspection).ok()?;
        Some((fixture, inspection, claims))
    };
    fixtures().into_iter().filter_map(with_claims).collect()
}

/// Returns every scalar with its path, with `[]` for the items of a list
fn leaves(value: &Value, path: &str, with: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                leaves(value, &path, with);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(item, &format!("{path}[]"), with)),
        _ => with(path, value),
    }
}

#[test]
fn only_an_accepted_inspection_has_claims() {
    let mut seen = BTreeMap::new();
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let accepted = outcome(&inspection) == Some(Outcome::Accept);
        let said = claims_of(&inspection).err();
        match said.as_deref() {
            None | Some("no-claims") => assert!(accepted, "{}", fixture.path()),
            Some(code) => assert!(!accepted && code == "not-accepted", "{} {code}", fixture.path()),
        }
        *seen.entry(said).or_insert(0) += 1;
    }
    assert!(seen.len() == 3 && seen.values().all(|&times| times > 20), "{seen:?}");
}

#[test]
fn no_other_outcome_has_claims_whatever_else_the_inspection_contains() {
    for (fixture, inspection, _) in claimed() {
        for outcome in Outcome::ALL.iter().copied().filter(|&outcome| outcome != Outcome::Accept) {
            let mut changed = inspection.clone();
            let Inspection::Read { verdict, .. } = &mut changed else { panic!("claims of an invalid body") };
            verdict.outcome = outcome;
            assert_eq!(claims_of(&changed), Err("not-accepted".to_owned()), "{}", fixture.path());
        }
    }
}

#[test]
fn every_text_comes_from_the_verification_the_standard_or_the_caller() {
    let frame = frame();
    let mut own = 0;
    for (fixture, inspection, claims) in claimed() {
        let Inspection::Read { verification, .. } = &inspection else { panic!("claims of an invalid body") };
        let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        leaves(&serde_json::to_value(verification).unwrap(), "", &mut |path, value| {
            if let Some(text) = value.as_str() {
                said.entry(path.to_owned()).or_default().insert(text.to_owned());
            }
        });
        let none = BTreeSet::new();
        let caller = [Some(&frame.trust_framework), frame.assurance_level.as_ref(), frame.organization.as_ref()];
        leaves(&claims, "", &mut |path, value| {
            let text = value.as_str().unwrap_or_else(|| panic!("{} {path} is not a text", fixture.path()));
            let (_, source) = SOURCES.iter().find(|(known, _)| *known == path).unwrap_or_else(|| panic!("{path}"));
            let mut given = source.and_then(|source| said.get(source)).unwrap_or(&none).iter();
            let verified = match path.rsplit('.').next().unwrap() {
                // Without the fraction of a second, or without the time of day.
                "time" => frame.time.as_deref() == Some(text) || given.any(|given| given.starts_with(&text[..19])),
                "birthdate" | "date_of_issuance" | "date_of_expiry" => given.any(|given| given.starts_with(text)),
                "country_code" | "nationalities[]" => given.any(|given| alpha3(given) == Some(text)),
                "trust_framework" | "assurance_level" | "organization" => caller.contains(&Some(&text.to_owned())),
                "type" | "check_method" | "gender" => STANDARD.contains(&text) || given.any(|given| given == text),
                _ => {
                    own += 1;
                    given.any(|given| given == text)
                }
            };
            assert!(verified, "{} {path} is {text}", fixture.path());
        });
    }
    assert!(own > 500, "{own}");
}

#[test]
fn no_text_or_object_is_empty() {
    fn check(value: &Value, at: &str) {
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| check(value, &format!("{at} {key}"))),
            Value::Array(items) => items.iter().for_each(|item| check(item, at)),
            _ => {}
        }
        let empty = [json!(null), json!(""), json!([]), json!({})].contains(value);
        assert!(!empty, "{at} is empty");
    }
    for (fixture, _, claims) in claimed() {
        check(&claims, &fixture.path());
    }
}

#[test]
fn data_that_was_only_submitted_is_not_claimed() {
    let mut seen = BTreeMap::new();
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let Inspection::Read { verification, verdict, .. } = &inspection else { continue };
        if verdict.outcome != Outcome::Accept || verification.person.is_none() {
            continue;
        }
        let was_read = verification.documents.iter().any(|document| document.holder.is_some());
        let is_claimed = claims_of(&inspection).is_ok();
        assert!(was_read || !is_claimed, "{}", fixture.path());
        *seen.entry((fixture.provider.clone(), is_claimed)).or_insert(0) += 1;
    }
    for provider in ["idverse", "idwise", "onespan"] {
        assert!(seen.contains_key(&(provider.to_owned(), true)), "{seen:?}");
    }
    for provider in ["idverse", "idwise", "onespan", "preventor"] {
        assert!(seen.contains_key(&(provider.to_owned(), false)), "{seen:?}");
    }
    assert!(!seen.contains_key(&("preventor".to_owned(), true)), "{seen:?}");
}

#[test]
fn an_address_is_claimed_only_if_the_body_says_that_it_was_validated() {
    let mut seen = BTreeMap::new();
    for (fixture, inspection, claims) in claimed().into_iter().filter(|(fixture, ..)| fixture.provider == "idverse") {
        let Inspection::Read { verification, .. } = &inspection else { panic!("claims of an invalid body") };
        let body: Value = serde_json::from_slice(&fixture.body).unwrap();
        let confirmed = &body["user_details"]["address"];
        if confirmed.is_object() {
            let validated = confirmed["was_validated"] == json!(true);
            assert_eq!(claims["claims"].get("address").is_some(), validated, "{}", fixture.path());
            assert!(verification.person.as_ref().is_some_and(|person| person.address.is_some()), "{}", fixture.path());
            *seen.entry(validated).or_insert(0) += 1;
        }
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
}

#[test]
fn data_that_the_person_confirmed_but_no_document_states_is_not_claimed() {
    for (name, stated) in [("that-no-document-states", false), ("that-a-document-states", true)] {
        let path = common::folder().join(format!("idverse/transaction/birth-date-{name}.json"));
        let claims = claims_of(&look(&std::fs::read(path).unwrap())).unwrap();
        assert_eq!(claims["claims"].get("birthdate").is_some(), stated, "{name}");
        assert!(claims["claims"].get("family_name").is_some(), "{name}");
    }
}

#[test]
fn an_unknown_event_or_provider_assures_nothing() {
    for (fixture, inspection, _) in claimed() {
        for of_provider in [true, false] {
            let mut changed = inspection.clone();
            let Inspection::Read { provider, event, .. } = &mut changed else { panic!("claims of an invalid body") };
            *(if of_provider { provider } else { event }) = "nobody".to_owned();
            assert_eq!(claims_of(&changed), Err("no-claims".to_owned()), "{}", fixture.path());
        }
    }
}

#[test]
fn the_time_comes_from_the_body_or_else_from_the_caller() {
    let mut seen = BTreeMap::new();
    for (fixture, inspection, claims) in claimed() {
        let Inspection::Read { verification, .. } = &inspection else { panic!("claims of an invalid body") };
        let zone = |text: &str| text.ends_with('Z') || text.len() > 19 && text[19..].contains(['+', '-']);
        let zoned = verification.finished_at.as_deref().is_some_and(zone);
        let time = claims["verification"]["time"].as_str().unwrap();
        assert_eq!(time != "2026-02-03T10:00:00+01:00", zoned, "{}", fixture.path());
        let without = Frame { time: None, ..frame() };
        let claims = serde_json::to_value(verified_claims(ALL.facts, &inspection, &without).ok().unwrap()).unwrap();
        assert_eq!(claims["verification"].get("time").is_some(), zoned, "{}", fixture.path());
        *seen.entry(zoned).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
}

#[test]
fn each_provider_declares_what_its_fixtures_fill() {
    let mut filled = BTreeSet::new();
    for (fixture, inspection, _) in claimed() {
        let nothing = Frame { assurance_level: None, organization: None, time: None, ..frame() };
        let claims = serde_json::to_value(verified_claims(ALL.facts, &inspection, &nothing).ok().unwrap()).unwrap();
        let provider = fixture.provider().name;
        leaves(&claims, "", &mut |path, _| {
            filled.insert((provider, path.to_owned()));
        });
    }
    // The caller provides this one.
    filled.retain(|(_, element)| element != "verification.trust_framework");
    let declared = ALL.providers.iter().flat_map(|provider| {
        let elements = provider.claimed.elements.iter();
        elements.map(|(element, _)| (provider.name, (*element).to_owned()))
    });
    assert_eq!(filled, declared.collect());
}

#[test]
fn the_example_in_the_documentation_is_the_result_for_a_fixture() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/verified-claims.md")).unwrap();
    let (_, rest) = page.split_once("```json\n").expect("an example");
    let (example, _) = rest.split_once("```").expect("its end");
    let example: Value = serde_json::from_str(example).expect("JSON");
    let body = std::fs::read(common::folder().join("onespan/report/passed-three-matchers.json")).unwrap();
    let frame = Frame { trust_framework: "uk_diatf".to_owned(), assurance_level: Some("medium".to_owned()), ..frame() };
    let claims = verified_claims(ALL.facts, &look(&body), &frame).ok().unwrap();
    assert_eq!(example, json!({ "verified_claims": claims }));
}
