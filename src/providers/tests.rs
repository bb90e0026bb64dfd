//! Registries of invented providers: nothing depends on which providers there are, or on how many

use super::claimed::Claimed;
use super::delivered::Delivered;
use super::provider::Test::{Begins, Has, Is};
use super::provider::{Event, Judge, Provider};
use super::registry::{Registry, registry};
use crate::model::judging::Judging;
use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;
use crate::model::verification::Verification;
use crate::schema::node::Node;
use crate::schema::record::record;
use crate::schema::scalar::Text;
use crate::verdict::inspection::{Inspection, inspect};
use crate::verdict::open::{Memory, open};
use crate::verdict::options::Settings;

record! {
    /// What every invented provider sends
    pub struct Notice {
        required event: Text,
        optional about: Text,
    }
}

rule! {
    /// # What it checks
    ///
    /// Nothing: a notice of an invented provider is always an acceptance.
    RULE = "invented-notice", ACCEPT, "the notice came";
    de = "die Nachricht ist da";
    es = "el aviso ha llegado";
    fr = "l'avis est arrivé";
}

impl Judge for Notice {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.decide(&RULE, body.event());
    }

    fn describe(_: Node<'_, Self>) -> Verification<'_> {
        Verification::default()
    }
}

/// Declares a registry of invented providers of five events each, told apart by the keys and words that have their names
macro_rules! invented {
    ($($provider:ident)+) => {
        $(mod $provider {
            use super::*;

            pub static PROVIDER: Provider = Provider {
                name: stringify!($provider),
                title: stringify!($provider),
                signs: &[
                    &[Begins("event", concat!(stringify!($provider), "."))],
                    &[Has(concat!(stringify!($provider), "_id"))],
                ],
                lists: false,
                events: &[
                    event!($provider, "opened"),
                    event!($provider, "changed"),
                    event!($provider, "passed"),
                    event!($provider, "failed"),
                    event!($provider, "closed"),
                ],
                rules: &[&RULE],
                inferred: &[],
                results: &[],
                claimed: Claimed::nothing("invented"),
                delivered: Delivered::undocumented("", ""),
            };
        })+

        registry! {
            /// Forty invented providers
            static FORTY = &[$(&$provider::PROVIDER),+];
        }
    };
}

macro_rules! event {
    ($provider:ident, $event:literal) => {
        Event::of::<Notice>(
            $event,
            "a notice",
            Notice::record,
            &[&[Is("event", &[concat!(stringify!($provider), ".", $event)])]],
        )
    };
}

invented! {
    p01 p02 p03 p04 p05 p06 p07 p08 p09 p10 p11 p12 p13 p14 p15 p16 p17 p18 p19 p20
    p21 p22 p23 p24 p25 p26 p27 p28 p29 p30 p31 p32 p33 p34 p35 p36 p37 p38 p39 p40
}

registry! {
    /// Two of them
    static TWO = &[&p07::PROVIDER, &p40::PROVIDER];
}

fn bodies() -> Vec<(&'static Provider, &'static Event, String)> {
    let all = FORTY.providers.iter().flat_map(|&provider| provider.events.iter().map(move |event| (provider, event)));
    all.map(|(provider, event)| {
        (provider, event, format!(r#"{{"about": "x", "event": "{}.{}"}}"#, provider.name, event.name))
    })
    .collect()
}

fn detected(registry: &'static Registry, body: &str, memory: &mut Memory) -> (Option<&'static str>, Option<u32>) {
    let settings = Settings::of(registry);
    let opened = open(body.as_bytes(), &settings, memory);
    (opened.provider.map(|provider| provider.name), opened.number)
}

fn codes(registry: &'static Registry, body: &str) -> Vec<(String, Option<Vec<String>>)> {
    let settings = Settings::of(registry);
    let (issues, _) = open(body.as_bytes(), &settings, &mut Memory::default()).issues(None);
    issues.into_iter().map(|issue| (issue.code, issue.expected)).collect()
}

#[test]
fn each_event_of_forty_providers_is_detected_whatever_came_before() {
    assert_eq!(FORTY.events().count(), 200);
    let bodies = bodies();
    let mut memory = Memory::default();
    for turn in 0..3 {
        for (place, (provider, event, body)) in bodies.iter().enumerate() {
            let number = u32::try_from(place).unwrap();
            assert_eq!(detected(&FORTY, body, &mut memory), (Some(provider.name), Some(number)), "{turn} {body}");
            assert_eq!(FORTY.number(event), number);
            assert_eq!((FORTY.facts[place].provider, FORTY.facts[place].event), (provider.name, event.name));
        }
    }
}

#[test]
fn a_body_that_shows_two_of_forty_providers_is_ambiguous() {
    for (provider, _, body) in bodies() {
        for other in FORTY.providers.iter().filter(|other| !core::ptr::eq(**other, provider)) {
            let both = body.replacen('{', &format!(r#"{{"{}_id": 1, "#, other.name), 1);
            let [(code, expected)] = &codes(&FORTY, &both)[..] else { panic!("{both}") };
            let mut names = [provider.name, other.name];
            names.sort_unstable();
            assert_eq!(
                (code.as_str(), expected.as_deref().unwrap()),
                ("ambiguous-provider", &names.map(String::from)[..])
            );
        }
    }
}

#[test]
fn an_event_that_only_the_provider_knows_is_unknown_and_a_body_of_nobody_is_told_who_is_known() {
    assert_eq!(codes(&FORTY, r#"{"event": "p33.moved"}"#)[0].0, "unknown-event");
    let [(code, expected)] = &codes(&FORTY, r#"{"event": "p41.opened"}"#)[..] else { panic!("one issue") };
    assert_eq!((code.as_str(), expected.as_ref().unwrap().len()), ("unknown-provider", 40));
}

#[test]
fn a_registry_knows_its_own_providers_alone_even_in_memory_that_another_has_used() {
    let mut memory = Memory::default();
    for (provider, _, body) in bodies() {
        let (of_forty, _) = detected(&FORTY, &body, &mut memory);
        assert_eq!(of_forty, Some(provider.name));
        let known = TWO.provider(provider.name).map(|known| known.name);
        assert_eq!(detected(&TWO, &body, &mut memory).0, known, "{body}");
        assert_eq!(detected(&FORTY, &body, &mut memory).0, of_forty, "{body}");
    }
}

#[test]
fn a_body_of_an_invented_provider_is_judged_by_its_rules() {
    let inspection = inspect(br#"{"event": "p40.passed"}"#, &Settings::of(&TWO), &mut Memory::default());
    let Inspection::Read { verdict, .. } = inspection else { panic!("it is read") };
    assert_eq!((verdict.provider.as_str(), verdict.reasons[0].rule.as_str()), ("p40", "invented-notice"));
}
