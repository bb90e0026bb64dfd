//! Registries of invented providers: nothing depends on which providers there are, or on how many

use super::claimed::Claimed;
use super::delivered::Delivered;
use super::provider::Test::{Begins, Common, Has, Is};
use super::provider::{Event, Judge, Provider};
use super::registry::{Registry, registry};
use crate::model::judging::Judging;
use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;
use crate::model::verification::Verification;
use crate::schema::node::Node;
use crate::schema::record::record;
use crate::schema::scalar::{Any, Id, Text};
use crate::schema::words::words;
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

mod enveloped {
    use super::*;

    pub static PROVIDER: Provider = Provider {
        name: "enveloped",
        title: "enveloped",
        signs: &[&[Is("event/kind", &["notice"]), Has("event/said/name")]],
        lists: false,
        events: &[
            Event::of::<Envelope>("opened", "a notice", Envelope::record, &[&[Is("event/said/name", &["opened"])]]),
            Event::of::<Envelope>("closed", "a notice", Envelope::record, &[&[Is("event/said/name", &["closed"])]]),
        ],
        rules: &[&RULE],
        inferred: &[],
        results: &[],
        claimed: Claimed::nothing("invented"),
        delivered: Delivered::undocumented("", ""),
    };

    record! {
        /// An envelope
        pub struct Envelope {
            required event: Any,
        }
    }

    impl Judge for Envelope {
        fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
            judging.decide(&RULE, body.event());
        }

        fn describe(_: Node<'_, Self>) -> Verification<'_> {
            Verification::default()
        }
    }
}

registry! {
    /// One whose bodies are told by their top, and one whose bodies are told deeper
    static ENVELOPES = &[&p01::PROVIDER, &enveloped::PROVIDER];
}

#[test]
fn a_body_is_told_deeper_only_if_its_top_tells_nothing() {
    let mut memory = Memory::default();
    let bodies = [
        (r#"{"event": {"kind": "notice", "said": {"name": "opened", "more": [1]}}}"#, Some("enveloped"), Some(5)),
        (r#"{"event": {"said": {"more": {}, "name": "closed"}, "kind": "notice"}}"#, Some("enveloped"), Some(6)),
        (
            r#"{"x": {"kind": 1}, "event": {"s": {}, "kind": "notice", "said": {"name": "closed"}}}"#,
            Some("enveloped"),
            Some(6),
        ),
        (r#"{"event": {"kind": "notice", "said": {"name": "moved"}}}"#, Some("enveloped"), None),
        (r#"{"event": {"kind": "other", "said": {"name": "opened"}}}"#, None, None),
        (r#"{"event": {"said": {"name": "opened"}}, "event/kind": "notice"}"#, None, None),
        (r#"{"event/kind": "notice", "event/said/name": "opened"}"#, None, None),
        (r#"{"event": {"kind": "notice", "said": "opened"}}"#, None, None),
        (r#"{"event": "p01.opened"}"#, Some("p01"), Some(0)),
        (r#"{"p01_id": "1", "event": {"kind": "notice", "said": {"name": "opened"}}}"#, Some("p01"), None),
    ];
    for turn in 0..3 * bodies.len() {
        for (body, provider, number) in [bodies[turn % bodies.len()], bodies[(turn / 3) % bodies.len()]] {
            assert_eq!(detected(&ENVELOPES, body, &mut memory), (provider, number), "{body}");
            assert_eq!(detected(&ENVELOPES, body, &mut Memory::default()), (provider, number), "{body}");
        }
    }
    let asked = Settings { provider: Some(&enveloped::PROVIDER), ..Settings::of(&ENVELOPES) };
    let names = |body: &str| {
        let mut memory = Memory::default();
        open(body.as_bytes(), &asked, &mut memory).event.map(|event| event.name)
    };
    assert_eq!(names(bodies[0].0), Some("opened"));
    assert_eq!(names(bodies[8].0), None);
}

#[test]
fn a_body_of_an_invented_provider_is_judged_by_its_rules() {
    let inspection = inspect(br#"{"event": "p40.passed"}"#, &Settings::of(&TWO), &mut Memory::default());
    let Inspection::Read { verdict, .. } = inspection else { panic!("it is read") };
    assert_eq!((verdict.provider.as_str(), verdict.reasons[0].rule.as_str()), ("p40", "invented-notice"));
}

words! {
    /// Where something stands
    pub enum Stand {
        Open = "open",
        Done = "done",
        Failed = "failed",
    }
}

words! {
    /// Where something else stands
    pub enum OtherStand {
        Good = "good",
        Bad = "bad",
    }
}

record! {
    /// What the providers with a status send
    pub struct State {
        optional id: Id,
        optional status: Stand,
    }
}

record! {
    /// The same with other words
    pub struct OtherState {
        optional id: Id,
        optional status: OtherStand,
    }
}

impl Judge for State {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.decide(&RULE, body.status());
    }

    fn describe(_: Node<'_, Self>) -> Verification<'_> {
        Verification::default()
    }
}

impl Judge for OtherState {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.decide(&RULE, body.status());
    }

    fn describe(_: Node<'_, Self>) -> Verification<'_> {
        Verification::default()
    }
}

/// Declares an invented provider of one event
macro_rules! of_one_event {
    ($NAME:ident, $name:literal, $Record:ty, $signs:expr) => {
        static $NAME: Provider = Provider {
            name: $name,
            title: $name,
            signs: $signs,
            lists: false,
            events: &[Event::of::<$Record>("only", "the only event", <$Record>::record, $signs)],
            rules: &[&RULE],
            inferred: &[],
            results: &[],
            claimed: Claimed::nothing("invented"),
            delivered: Delivered::undocumented("", ""),
        };
    };
}

of_one_event!(VAGUE, "vague", State, &[&[Common(&Has("id")), Common(&Is("status", &["done", "failed"]))]]);
of_one_event!(FAILING, "failing", State, &[&[Common(&Has("id")), Common(&Is("status", &["failed"]))]]);
of_one_event!(STATED, "stated", State, &[&[Has("stated_id")]]);
of_one_event!(TOLD, "told", State, &[&[Common(&Has("id")), Has("told_id")]]);
of_one_event!(BLIND, "blind", Notice, &[&[Has("blind_id")]]);
of_one_event!(OTHER, "other", OtherState, &[&[Has("other_id")]]);

registry! {
    /// Providers with weak signs, and others whose contracts have their keys and words or have not
    static WEAK = &[&VAGUE, &FAILING, &STATED, &TOLD, &BLIND, &OTHER];
}

/// Returns what a body is: the provider, or the codes of its issues and the names that they contain
fn whose(body: &str, only: Option<&'static Provider>, memory: &mut Memory) -> String {
    let settings = Settings { provider: only, ..Settings::of(&WEAK) };
    let opened = open(body.as_bytes(), &settings, memory);
    if let (Some(provider), Some(_)) = (opened.provider, opened.event) {
        return provider.name.to_owned();
    }
    let (issues, _) = opened.issues(None);
    let named = |issue: &crate::issue::Issue| match &issue.found {
        Some(found) => format!("{} {found}", issue.code),
        None if issue.code == "ambiguous-provider" => issue.expected.as_ref().unwrap().join(" or "),
        None => issue.code.clone(),
    };
    issues.iter().map(named).collect::<Vec<_>>().join(", ")
}

/// Returns every order of some members
fn orders(members: &[&str]) -> Vec<String> {
    if members.len() < 2 {
        return vec![members.concat()];
    }
    (0..members.len())
        .flat_map(|first| {
            let mut rest = members.to_vec();
            let first = rest.remove(first);
            orders(&rest).into_iter().map(move |rest| format!("{first}, {rest}"))
        })
        .collect()
}

const ID: &str = r#""id": "7""#;
const DONE: &str = r#""status": "done""#;
const FAILED: &str = r#""status": "failed""#;
const STATED_ID: &str = r#""stated_id": 1"#;
const TOLD_ID: &str = r#""told_id": 1"#;
const BLIND_ID: &str = r#""blind_id": 1"#;
const OTHER_ID: &str = r#""other_id": 1"#;

#[test]
fn a_weak_sign_gives_way_to_a_surer_one_whose_contract_has_its_words_in_any_order_and_after_any_body() {
    let mut memory = Memory::default();
    for turn in 0..2 {
        for (members, only, wanted) in [
            // Alone, it identifies the body.
            (&[ID, DONE][..], None, "vague"),
            (&[ID, DONE], Some(&VAGUE), "vague"),
            (&[ID, FAILED], None, "vague or failing"),
            (&[ID, FAILED], Some(&FAILING), "failing"),
            // Another sign is surer, if the status is read all the same.
            (&[ID, DONE, STATED_ID], None, "stated"),
            (&[ID, FAILED, STATED_ID], None, "stated"),
            (&[ID, DONE, TOLD_ID], None, "told"),
            (&[ID, DONE, BLIND_ID], None, "vague or blind"),
            (&[ID, DONE, OTHER_ID], None, "vague or other"),
            // Two other signs are ambiguous.
            (&[ID, DONE, STATED_ID, BLIND_ID], None, "vague or stated"),
            (&[ID, DONE, STATED_ID, TOLD_ID], None, "vague or stated"),
            (&[STATED_ID, BLIND_ID], None, "stated or blind"),
            // Who is asked for is believed, unless the only sign of that one is weak and there is a surer one.
            (&[ID, DONE, STATED_ID], Some(&STATED), "stated"),
            (&[ID, DONE, STATED_ID], Some(&VAGUE), "unknown-provider stated"),
            (&[ID, DONE, STATED_ID], Some(&BLIND), "unknown-provider stated"),
            (&[ID, DONE, BLIND_ID], Some(&VAGUE), "vague"),
            (&[ID, DONE, BLIND_ID], Some(&BLIND), "blind"),
            (&[ID, DONE, OTHER_ID], Some(&VAGUE), "vague"),
            (&[ID, DONE], Some(&STATED), "unknown-provider vague"),
        ] {
            for body in orders(members) {
                let body = format!("{{{body}}}");
                assert_eq!(whose(&body, only, &mut Memory::default()), wanted, "{turn} {body}");
                assert_eq!(whose(&body, only, &mut memory), wanted, "{turn} {body}");
            }
        }
    }
}
