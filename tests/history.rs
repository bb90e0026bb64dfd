//! One verification over time: what becomes of its deliveries in any order
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{fixtures, folder, look, names, verdict};
use idverdict::history::delivery::{Delivered, Delivery};
use idverdict::history::fold::{Became, Supersedes, Unfoldable, fold, supersedes};
use idverdict::model::outcome::Outcome;
use idverdict::model::verdict::Verdict;
use idverdict::providers::ALL;
use idverdict::providers::event_facts::EventFacts;
use idverdict::providers::provider::{Provider, Tells};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::LazyLock;

fn digest(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// A case in `tests/histories`
struct Case {
    name: String,
    expected: Value,
    /// Returns the verdict of each body, with its time of receipt and a digest; `None` if the body cannot be read
    deliveries: Vec<Option<Delivery>>,
}

fn cases() -> Vec<Case> {
    let histories = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/histories");
    let cases = names(&histories).into_iter().map(|name| {
        let expected: Value = serde_json::from_slice(&std::fs::read(histories.join(&name)).unwrap()).unwrap();
        let deliveries = expected["deliveries"].as_array().unwrap().iter().map(delivery).collect();
        Case { name, expected, deliveries }
    });
    cases.collect()
}

/// Returns the body of a fixture with the changes of the case
fn delivery(given: &Value) -> Option<Delivery> {
    let mut body = std::fs::read(folder().join(given["body"].as_str().unwrap())).unwrap();
    if let Some(changes) = given["set"].as_object() {
        let mut parsed: Value = serde_json::from_slice(&body).unwrap();
        for (pointer, value) in changes {
            *parsed.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not a place")) = value.clone();
        }
        body = serde_json::to_vec(&parsed).unwrap();
    }
    let inspection = look(&body);
    let said = Delivered::of(&ALL, verdict(&inspection)?, digest(&body)).expect("an event that is known");
    Some(Delivery::new(said, given["receivedAt"].as_str()).expect("a time"))
}

/// Returns every order of up to five things, or some orders of more
fn orders(length: usize) -> Vec<Vec<usize>> {
    if length < 2 {
        return vec![(0..length).collect()];
    }
    if length > 5 {
        let forth: Vec<_> = (0..length).collect();
        let turned = forth.iter().map(|by| forth.iter().map(|at| (at + by) % length).collect());
        let back = turned.clone().map(|order: Vec<usize>| order.into_iter().rev().collect());
        return turned.chain(back).collect();
    }
    let shorter = orders(length - 1);
    let with_last = |order: &Vec<usize>, at| {
        let mut order = order.clone();
        order.insert(at, length - 1);
        order
    };
    shorter.iter().flat_map(|order| (0..length).map(move |at| with_last(order, at))).collect()
}

fn parts(deliveries: &[Delivery], order: &[usize]) -> Vec<Delivery> {
    order.iter().map(|&place| deliveries[place].clone()).collect()
}

#[test]
fn every_history_ends_in_its_documented_state_in_any_order() {
    let cases = cases();
    assert!(cases.len() > 15);
    for Case { name, expected, deliveries } in cases {
        let all: Vec<_> = deliveries.iter().flatten().cloned().collect();
        if let Some(error) = expected.get("error") {
            let place = usize::try_from(error["delivery"].as_u64().unwrap()).unwrap();
            if error["code"] == "another-verification" {
                assert_eq!(fold(&all), Err(Unfoldable::Another(place)), "{name}");
            } else {
                assert!(deliveries[place].is_none() && all.len() + 1 == deliveries.len(), "{name}");
            }
            continue;
        }
        for order in orders(all.len()) {
            let history = fold(&parts(&all, &order)).unwrap_or_else(|why| panic!("{name}: {why:?}"));
            let timeline: Vec<_> = history
                .timeline
                .iter()
                .map(|passage| json!({ "delivery": order[passage.delivery], "became": passage.became.name() }))
                .collect();
            assert_eq!(json!(order[history.state]), expected["state"], "{name}");
            assert_eq!(json!(timeline), expected["timeline"], "{name}, given as {order:?}");
        }
    }
}

#[test]
fn the_histories_contain_every_answer_about_two_deliveries() {
    let mut answers = Vec::new();
    for Case { name, expected, deliveries } in cases() {
        for pair in expected["supersedes"].as_array().unwrap() {
            let of = |key: &str| deliveries[usize::try_from(pair[key].as_u64().unwrap()).unwrap()].as_ref().unwrap();
            let answer = supersedes(of("next"), of("previous")).name();
            assert_eq!(pair["answer"], answer, "{name}: {pair}");
            answers.push(answer);
        }
    }
    for answer in Supersedes::ALL {
        assert!(answers.contains(&answer.name()), "no history has {}", answer.name());
    }
}

/// Every verdict of the fixtures of a provider
static VERDICTS: LazyLock<Vec<Vec<Verdict>>> = LazyLock::new(|| {
    let all = fixtures();
    let of = |name: &str| {
        let own = all.iter().filter(|fixture| fixture.provider == name);
        own.filter_map(|fixture| verdict(&look(&fixture.body)).cloned()).collect::<Vec<_>>()
    };
    ALL.providers.iter().map(|provider| of(provider.name)).collect()
});

/// Times within two hours, in several forms; the first two are equal
const TIMES: [&str; 6] = [
    "2026-02-03T10:00:00Z",
    "2026-02-03T11:00:00+01:00",
    "2026-02-03T10:30:00.000001",
    "2026-02-03T10:30:00.5Z",
    "2026-02-03T06:00:00-05:00",
    "2026-02-03 12:00:00 +0000",
];

/// A fixture's verdict, possibly with another time, and when it was received
#[derive(Clone, Debug)]
struct Made {
    verdict: usize,
    decided: Option<usize>,
    received: Option<usize>,
}

/// Returns a history of one verification and a reordering of it; most are short, so that each delivery matters
fn history(provider: usize) -> impl Strategy<Value = (Vec<Made>, Vec<Made>)> {
    let time = || prop::option::of(0..TIMES.len());
    let one = (0..VERDICTS[provider].len(), time(), time());
    let one = one.prop_map(|(verdict, decided, received)| Made { verdict, decided, received });
    // Some are delivered again at another time.
    let again = prop::collection::vec((any::<prop::sample::Index>(), time()), 0..3);
    (prop::collection::vec(one, 1..8), again).prop_flat_map(|(mut all, again)| {
        for (which, received) in again {
            let repeated = Made { received, ..which.get(&all).clone() };
            all.push(repeated);
        }
        (Just(all.clone()), Just(all).prop_shuffle())
    })
}

/// Returns the deliveries of a history; with `told_apart`, another time of receipt makes another content
fn deliver(provider: usize, made: &[Made], told_apart: bool) -> Vec<Delivery> {
    let deliveries = made.iter().map(|&Made { verdict, decided, received }| {
        let verdict = &VERDICTS[provider][verdict];
        // Only a verdict with a time of its own gets another one.
        let decided = decided.filter(|_| verdict.decided_at.is_some());
        let content = digest((serde_json::to_string(verdict).unwrap(), decided, told_apart.then_some(received)));
        let said = Delivered::of(&ALL, verdict, content).unwrap();
        let decided_at = decided.map(|time| TIMES[time]);
        Delivery::new(Delivered { reference: Some("r-1"), decided_at, ..said }, received.map(|time| TIMES[time]))
            .unwrap()
    });
    deliveries.collect()
}

/// Checks a law for histories of every provider
fn holds(law: impl Fn(usize, &[Made], &[Made]) -> Result<(), TestCaseError>) {
    for (provider, verdicts) in VERDICTS.iter().enumerate() {
        assert!(!verdicts.is_empty(), "{} has bodies that are read", ALL.providers[provider].name);
        let config = ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() };
        let ran = TestRunner::new(config).run(&history(provider), |(one, other)| law(provider, &one, &other));
        ran.unwrap_or_else(|why| panic!("{}: {why}", ALL.providers[provider].name));
    }
}

/// Returns a description of a delivery that does not depend on its position
fn said(deliveries: &[Delivery], place: usize) -> String {
    format!("{:?}", deliveries[place])
}

#[test]
fn any_order_of_the_same_deliveries_folds_to_the_same_state_and_the_same_timeline() {
    holds(|provider, one, other| {
        let (one, other) = (deliver(provider, one, false), deliver(provider, other, false));
        let (first, second) = (fold(&one).unwrap(), fold(&other).unwrap());
        prop_assert_eq!(said(&one, first.state), said(&other, second.state));
        let told = |all: &[Delivery], history: &idverdict::history::fold::History| -> Vec<_> {
            history.timeline.iter().map(|passage| (said(all, passage.delivery), passage.became)).collect()
        };
        prop_assert_eq!(told(&one, &first), told(&other, &second));
        Ok(())
    });
}

#[test]
fn folding_again_changes_nothing() {
    holds(|provider, made, _| {
        let once = deliver(provider, made, false);
        let state = fold(&once).unwrap().state;
        let twice = [once.clone(), once.clone()].concat();
        prop_assert_eq!(fold(&twice).unwrap().state, state);
        for with_state in
            [[vec![once[state].clone()], once.clone()].concat(), [once.clone(), vec![once[state].clone()]].concat()]
        {
            let again = fold(&with_state).unwrap();
            prop_assert_eq!(said(&with_state, again.state), said(&once, state));
        }
        prop_assert_eq!(fold(&[once[state].clone()]).unwrap().state, 0);
        Ok(())
    });
}

#[test]
fn supersedes_agrees_with_fold_about_any_two_deliveries() {
    holds(|provider, made, _| {
        let all = deliver(provider, made, false);
        for previous in &all {
            for next in &all {
                let history = fold(&[previous.clone(), next.clone()]).unwrap();
                let duplicate = history.timeline.iter().any(|passage| passage.became == Became::Duplicate);
                let expected = match (duplicate, history.state) {
                    (true, _) => Supersedes::IgnoreDuplicate,
                    (false, 1) => Supersedes::Replace,
                    (false, _) => Supersedes::IgnoreStale,
                };
                prop_assert_eq!(supersedes(next, previous), expected);
            }
        }
        Ok(())
    });
}

/// Returns the state after each delivery is compared with the state before it
fn one_by_one(all: &[Delivery]) -> &Delivery {
    all.iter()
        .reduce(|stands, next| if supersedes(next, stands) == Supersedes::Replace { next } else { stands })
        .unwrap()
}

#[test]
fn taking_deliveries_one_by_one_leads_to_the_same_state_as_fold() {
    holds(|provider, made, other| {
        let all = deliver(provider, made, true);
        let state = said(&all, fold(&all).unwrap().state);
        prop_assert_eq!(format!("{:?}", one_by_one(&all)), state.clone());
        prop_assert_eq!(format!("{:?}", one_by_one(&deliver(provider, other, true))), state);
        Ok(())
    });
}

#[test]
fn a_pending_state_replaces_a_final_one_only_if_the_provider_takes_that_back() {
    let by_rule = |id: &str| ALL.rules.iter().any(|rule| rule.overrides && rule.id == id);
    let taken_back = |verdict: &Verdict| {
        let facts = EventFacts::of(ALL.facts, &verdict.provider, &verdict.event).unwrap();
        verdict.reasons.iter().any(|reason| by_rule(&reason.rule))
            || matches!(facts.tells, Tells::Change | Tells::Alarm)
    };
    let seen = Cell::new(0);
    holds(|provider, made, _| {
        let all = deliver(provider, made, false);
        let verdict = |place: usize| &VERDICTS[provider][made[place].verdict];
        let state = verdict(fold(&all).unwrap().state);
        let waits = matches!(state.outcome, Outcome::Pending | Outcome::Retry);
        if waits && (0..all.len()).any(|place| verdict(place).r#final) {
            seen.set(seen.get() + 1);
            prop_assert!(taken_back(state), "{}", state.event);
        }
        Ok(())
    });
    assert!(seen.get() > 10);
}

#[test]
fn once_a_person_has_decided_no_system_s_decision_is_the_state() {
    let by_person = |verdict: &Verdict| {
        let rule = |id: &str| verdict.reasons.iter().any(|reason| reason.rule == id);
        verdict.r#final && (rule("idwise-journey-approved") || rule("idwise-journey-rejected"))
    };
    let by_system = |verdict: &Verdict| {
        let tells = ["journey", "finished-journey"].contains(&verdict.event.as_str());
        let rule = |id: &str| verdict.reasons.iter().any(|reason| reason.rule == id);
        tells && (rule("idwise-journey-complete") || rule("idwise-journey-referred")) && !by_person(verdict)
    };
    let seen = Cell::new(0);
    holds(|provider, made, _| {
        let all = deliver(provider, made, false);
        let verdict = |place: usize| &VERDICTS[provider][made[place].verdict];
        if (0..all.len()).any(|place| by_person(verdict(place))) {
            prop_assert!(!by_system(verdict(fold(&all).unwrap().state)));
            seen.set(seen.get() + usize::from((0..all.len()).any(|place| by_system(verdict(place)))));
        }
        Ok(())
    });
    assert!(seen.get() > 100, "{}", seen.get());
}

/// Returns whether a provider takes results back or announces them
fn takes_back_or_announces(provider: &Provider) -> bool {
    provider.events.iter().any(|event| event.tells != Tells::Result) || provider.rules.iter().any(|rule| rule.overrides)
}

#[test]
fn an_older_result_never_takes_precedence_over_a_newer_final_one() {
    let seen = Cell::new(0);
    holds(|provider, made, _| {
        // If something is taken back or announced, more than the time decides.
        if takes_back_or_announces(ALL.providers[provider]) {
            return Ok(());
        }
        let all = deliver(provider, made, false);
        // The provider's own time; the first two are equal.
        let moment = |place: usize| {
            let Made { verdict, decided, .. } = made[place];
            decided.filter(|_| VERDICTS[provider][verdict].decided_at.is_some()).map(|time| time.max(1))
        };
        let state = fold(&all).unwrap().state;
        let verdict = |place: usize| &VERDICTS[provider][made[place].verdict];
        for newer in (0..all.len()).filter(|&place| verdict(place).r#final) {
            if let (Some(old), Some(new)) = (moment(state), moment(newer)) {
                prop_assert!(old >= new, "{:?} stands over {:?}", made[state], made[newer]);
                seen.set(seen.get() + usize::from(old > new));
            }
        }
        Ok(())
    });
    assert!(seen.get() > 100, "{}", seen.get());
}

#[test]
fn an_undated_acceptance_never_takes_precedence_over_another_undated_final_outcome() {
    let seen = Cell::new(0);
    holds(|provider, made, _| {
        // Events that only announce a result yield to the result itself.
        if takes_back_or_announces(ALL.providers[provider]) {
            return Ok(());
        }
        let undated = |one: &&Made| VERDICTS[provider][one.verdict].decided_at.is_none() || one.decided.is_none();
        let made: Vec<_> = made.iter().filter(undated).map(|one| Made { received: None, ..one.clone() }).collect();
        let all = deliver(provider, &made, false);
        let verdict = |place: usize| &VERDICTS[provider][made[place].verdict];
        let accepted = fold(&all).is_ok_and(|history| verdict(history.state).outcome == Outcome::Accept);
        let ends = (0..all.len()).map(verdict).filter(|one| one.r#final);
        let (kind, others): (Vec<_>, Vec<_>) = ends.partition(|one| one.outcome == Outcome::Accept);
        prop_assert!(!accepted || others.is_empty());
        seen.set(seen.get() + usize::from(!kind.is_empty() && !others.is_empty()));
        Ok(())
    });
    assert!(seen.get() > 100);
}
