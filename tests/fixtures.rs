//! Every fixture, with a snapshot of its inspection and its summaries
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::{UNKNOWN, codes, fixtures, folder, json_names, look, names, snapshots, summary};
use idverdict::model::rules_version::RULES_VERSION;
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::open::{Memory, Opened, open};
use idverdict::verdict::options::Settings;
use serde::Serialize;

#[derive(Serialize)]
struct Everything {
    inspection: Inspection<'static>,
    summary: Vec<String>,
    personal_summary: Vec<String>,
}

#[test]
fn every_fixture_matches_its_snapshot() {
    insta::glob!("fixtures/*/*/*.json", |path| {
        let inspection = look(&std::fs::read(path).unwrap());
        let lines = |personal| summary(&inspection, personal).lines().map(str::to_owned).collect();
        let mut everything =
            Everything { summary: lines(false), personal_summary: lines(true), inspection: inspection.clone() };
        // The same for all fixtures, and different whenever a rule changes.
        if let Inspection::Read { verdict, .. } = &mut everything.inspection {
            assert_eq!(verdict.rules_version.take(), Some(RULES_VERSION));
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        snapshots(path.parent().unwrap()).bind(|| insta::assert_json_snapshot!(name, everything));
    });
}

/// Judges each body with and without its provider named, after every other kind of body: earlier bodies make reading
/// faster and change nothing else
#[test]
fn an_answer_does_not_depend_on_the_bodies_before_it() {
    let fixtures = fixtures();
    let mut settings = vec![Settings::of(&ALL)];
    settings.extend(ALL.providers.iter().map(|&provider| Settings { provider: Some(provider), ..Settings::of(&ALL) }));
    let told = |opened: &Opened<'_>| serde_json::to_string(&(opened.inspection(), opened.number)).unwrap();
    let mut memory = Memory::default();
    for (place, fixture) in fixtures.iter().chain(fixtures.iter().rev()).enumerate() {
        for settings in &settings {
            let alone = told(&open(&fixture.body, settings, &mut Memory::default()));
            // Twice, and after a body of another provider, which may begin alike.
            for other in [fixture, &fixtures[place * 31 % fixtures.len()], fixture] {
                open(&other.body, settings, &mut memory);
            }
            assert_eq!(told(&open(&fixture.body, settings, &mut memory)), alone, "{}", fixture.path());
        }
    }
}

#[test]
fn every_event_of_the_registry_has_fixtures_that_are_read() {
    let fixtures = fixtures();
    for provider in ALL.providers {
        for event in provider.events {
            let mut own = fixtures.iter().filter(|one| one.provider == provider.name && one.event == event.name);
            let read = own.any(|fixture| matches!(look(&fixture.body), Inspection::Read { .. }));
            assert!(read, "{} {} has no fixture that is read", provider.name, event.name);
        }
    }
}

#[test]
fn every_folder_of_fixtures_is_named_after_a_provider_and_an_event() {
    let known: Vec<_> = ALL.providers.iter().map(|provider| provider.name).collect();
    for name in names(&folder()) {
        assert!(known.contains(&name.as_str()), "no provider is called {name}");
        let provider = ALL.providers.iter().find(|provider| provider.name == name).unwrap();
        for event in names(&folder().join(&name)).into_iter().filter(|event| event != UNKNOWN) {
            assert!(provider.events.iter().any(|known| known.name == event), "no event of {name} is called {event}");
        }
    }
}

#[test]
fn every_fixture_is_of_the_event_of_its_folder() {
    for fixture in fixtures() {
        let (provider, event) = match look(&fixture.body) {
            Inspection::Read { provider, event, .. } => (Some(provider), Some(event)),
            Inspection::Invalid { provider, event, .. } => (provider, event),
        };
        assert!(provider.is_none_or(|provider| provider == fixture.provider), "{}", fixture.path());
        assert!(event.is_none_or(|event| event == fixture.event), "{}", fixture.path());
    }
    for provider in ALL.providers {
        let folder = folder().join(provider.name).join(UNKNOWN);
        for name in if folder.exists() { json_names(&folder) } else { Vec::new() } {
            assert_eq!(codes(&look(&std::fs::read(folder.join(&name)).unwrap())), ["unknown-event"], "{name}");
        }
    }
}

#[test]
fn every_snapshot_has_a_fixture() {
    for fixture in fixtures() {
        let folder = folder().join(&fixture.provider).join(&fixture.event);
        let bodies = json_names(&folder);
        for name in names(&folder) {
            let body = name.strip_suffix(".snap").unwrap_or(&name);
            assert!(bodies.iter().any(|known| known == body), "{name} has no fixture");
        }
    }
}

#[test]
fn the_first_reason_leads_to_the_outcome_and_no_reason_is_more_cautious() {
    for fixture in fixtures() {
        if let Inspection::Read { verdict, .. } = look(&fixture.body) {
            let effects: Vec<_> = verdict.reasons.iter().map(|reason| reason.effect).collect();
            assert_eq!(effects.first(), Some(&verdict.outcome), "{}", fixture.path());
            assert!(effects.is_sorted_by(|one, next| one >= next), "{}", fixture.path());
        }
    }
}
