//! The laws of the order, checked for arbitrary deliveries

use super::delivery::{Delivered, Delivery};
use super::fold::{Became, Supersedes, Unfoldable, fold, supersedes};
use crate::model::outcome::Outcome;
use crate::providers::ALL;
use crate::providers::event_facts::EventFacts;
use proptest::prelude::*;
use std::cmp::Ordering;

fn events() -> Vec<&'static EventFacts> {
    ALL.facts.iter().collect()
}

fn said(facts: &'static EventFacts, outcome: Outcome) -> Delivered<'static> {
    let is_final = outcome.is_final();
    Delivered { facts, reference: Some("r-1"), outcome, is_final, overrides: false, decided_at: None, content: 1 }
}

fn event(name: &str) -> &'static EventFacts {
    ALL.facts.iter().find(|known| known.event == name).expect("an event")
}

fn came(said: Delivered<'_>, at: Option<&str>) -> Delivery {
    Delivery::new(said, at).expect("a time")
}

const TIMES: [&str; 4] =
    ["2026-03-01T10:00:00", "2026-03-01T12:00:00+01:00", "2026-03-01T11:00:00.5Z", "2026-03-02 00:00:00 +0000"];

/// Returns an arbitrary delivery of one verification, including some that no provider could send
fn delivery() -> impl Strategy<Value = Delivery> {
    let time = || prop::option::of(prop::sample::select(TIMES.to_vec()));
    let flags = any::<(bool, bool)>();
    (prop::sample::select(events()), prop::sample::select(Outcome::ALL.to_vec()), flags, time(), time(), 0u64..3)
        .prop_map(|(event, outcome, (is_final, overrides), decided_at, received_at, content)| {
            // All of one provider, whatever the event: the weight does not depend on the provider.
            let mut one =
                came(Delivered { is_final, overrides, decided_at, content, ..said(event, outcome) }, received_at);
            one.statement.own_to("acme");
            one
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_two_different_deliveries_exactly_one_supersedes_the_other(one in delivery(), other in delivery()) {
        let both = [supersedes(&one, &other), supersedes(&other, &one)];
        if one.statement == other.statement {
            prop_assert_eq!(both, [Supersedes::IgnoreDuplicate; 2]);
        } else {
            let each = [Supersedes::Replace, Supersedes::IgnoreStale];
            prop_assert!(both == each || both == [each[1], each[0]], "{:?}", both);
        }
    }

    #[test]
    fn superseding_is_never_circular(one in delivery(), two in delivery(), three in delivery()) {
        let replaces = |next, previous| supersedes(next, previous) == Supersedes::Replace;
        if replaces(&two, &one) && replaces(&three, &two) {
            prop_assert!(replaces(&three, &one) || three.statement == one.statement);
        }
    }

    #[test]
    fn progress_never_supersedes_a_decision(one in delivery(), progress in delivery()) {
        if one.statement.decides() && !progress.statement.decides() {
            prop_assert_eq!(supersedes(&progress, &one), Supersedes::IgnoreStale);
        }
    }

    #[test]
    fn the_more_cautious_of_two_final_outcomes_at_the_same_time_takes_precedence(
        one in 0..Outcome::ALL.len(),
        other in 0..Outcome::ALL.len(),
        contents in any::<[u64; 2]>(),
        time in prop::option::of(prop::sample::select(TIMES.to_vec())),
    ) {
        let end = |which: usize, content| {
            let said = said(event("transaction"), Outcome::ALL[which]);
            came(Delivered { overrides: true, is_final: true, content, ..said }, time)
        };
        let expected = match one.cmp(&other) {
            Ordering::Greater => Some(Supersedes::Replace),
            Ordering::Less => Some(Supersedes::IgnoreStale),
            Ordering::Equal => None,
        };
        if let Some(expected) = expected {
            prop_assert_eq!(supersedes(&end(one, contents[0]), &end(other, contents[1])), expected);
        }
    }
}

/// Asserts that one of two deliveries takes precedence in either order
fn assert_stands(standing: &Delivery, other: &Delivery) {
    assert_eq!(supersedes(standing, other), Supersedes::Replace, "{standing:?} over {other:?}");
    assert_eq!(supersedes(other, standing), Supersedes::IgnoreStale, "{standing:?} over {other:?}");
}

#[test]
fn at_the_same_time_a_review_takes_precedence_over_an_acceptance_and_a_final_review_over_another() {
    let of = |outcome, is_final, content| {
        let journey = said(event("journey"), outcome);
        came(Delivered { is_final, decided_at: Some(TIMES[0]), content, ..journey }, None)
    };
    assert_stands(&of(Outcome::Review, false, 1), &of(Outcome::Accept, true, 2));
    assert_stands(&of(Outcome::Reject, true, 1), &of(Outcome::Review, false, 2));
    for content in [1, 3] {
        assert_stands(&of(Outcome::Review, true, content), &of(Outcome::Review, false, 2));
    }
}

#[test]
fn an_undated_delivery_that_takes_a_decision_back_counts_as_the_newest() {
    let asked =
        Delivered { is_final: false, overrides: true, content: 2, ..said(event("manually-reviewed"), Outcome::Retry) };
    let approved = Delivered { overrides: true, ..said(event("manually-reviewed"), Outcome::Accept) };
    assert_stands(&came(asked, None), &came(approved, Some(TIMES[3])));
}

#[test]
fn a_review_takes_precedence_over_an_acceptance_if_its_own_time_is_later() {
    let journey = said(event("journey"), Outcome::Accept);
    let referred = Delivered { outcome: Outcome::Review, is_final: false, content: 2, ..journey };
    let accepted = came(Delivered { decided_at: Some(TIMES[0]), ..journey }, None);
    assert_stands(&came(Delivered { decided_at: Some(TIMES[3]), ..referred }, None), &accepted);
    // It may be older.
    assert_stands(&accepted, &came(referred, Some(TIMES[3])));
}

#[test]
fn at_the_same_time_a_person_s_decision_takes_precedence_over_a_system_s() {
    let system = said(event("updated-journey"), Outcome::Reject);
    let person = Delivered { outcome: Outcome::Accept, overrides: true, content: 2, ..system };
    for at in [Some(TIMES[0]), Some(TIMES[3])] {
        assert_stands(&came(person, at), &came(system, at));
    }
}

#[test]
fn an_undated_final_outcome_counts_as_the_newest_unless_it_accepts_and_any_other_as_the_oldest() {
    let journey = event("journey");
    for outcome in Outcome::ALL {
        for is_final in [true, false] {
            // Both have the same standing, so the times are compared.
            let of = |content| Delivered { outcome, is_final, content, ..said(journey, outcome) };
            let (dated, undated) = (came(of(1), Some(TIMES[0])), came(of(2), None));
            if is_final && !matches!(outcome, Outcome::Accept) {
                assert_stands(&undated, &dated);
            } else {
                assert_stands(&dated, &undated);
            }
        }
    }
}

#[test]
fn times_are_compared_across_time_zones_and_are_utc_without_one() {
    let transaction = said(event("transaction"), Outcome::Accept);
    let at = |time, content| came(Delivered { decided_at: Some(time), content, ..transaction }, None);
    let earlier = at("2026-03-01T10:00:00+02:00", 9);
    assert_eq!(supersedes(&at("2026-03-01T09:00:00", 1), &earlier), Supersedes::Replace);
    assert_eq!(supersedes(&at("2026-03-01T07:59:59.999", 10), &earlier), Supersedes::IgnoreStale);
}

#[test]
fn an_unreadable_time_is_rejected() {
    let transaction = said(event("transaction"), Outcome::Accept);
    for time in
        ["", "soon", "2026-03-01", "2026-03-01T10:00Z", "2026-02-30T10:00:00Z", "/Date(1533772800000)/", "31/12/2030"]
    {
        let issue = Delivery::new(transaction, Some(time)).unwrap_err();
        assert_eq!(issue.code, "not-a-delivery", "{time}");
    }
}

#[test]
fn deliveries_of_different_verifications_do_not_fold() {
    let mine = came(said(event("transaction"), Outcome::Accept), None);
    let other =
        came(Delivered { reference: Some("r-2"), content: 2, ..said(event("transaction"), Outcome::Accept) }, None);
    let of_another_provider = came(Delivered { content: 3, ..said(event("report"), Outcome::Accept) }, None);
    let nameless = came(Delivered { reference: None, content: 4, ..said(event("transaction"), Outcome::Error) }, None);
    for another in [other, of_another_provider, nameless.clone()] {
        assert_eq!(supersedes(&another, &mine), Supersedes::Conflict);
        assert_eq!(supersedes(&mine, &another), Supersedes::Conflict);
        assert_eq!(fold(&[mine.clone(), mine.clone(), another]), Err(Unfoldable::Another(2)));
    }
    assert_eq!(fold(&[]), Err(Unfoldable::Nothing));
    // A body that names no verification belongs to the same verification only as its duplicates.
    assert_eq!(supersedes(&nameless, &nameless), Supersedes::IgnoreDuplicate);
    assert_eq!(fold(&[nameless.clone(), nameless.clone()]).unwrap().state, 0);
    let unlike = came(Delivered { reference: None, content: 5, ..said(event("transaction"), Outcome::Error) }, None);
    assert_eq!(supersedes(&unlike, &nameless), Supersedes::Conflict);
}

#[test]
fn a_duplicate_does_not_make_a_delivery_newer() {
    let ticket = event("ticket.verification.completed");
    let accepted = said(ticket, Outcome::Accept);
    let rejected = Delivered { content: 2, ..said(ticket, Outcome::Reject) };
    let all = [came(accepted, Some(TIMES[0])), came(rejected, Some(TIMES[1])), came(accepted, Some(TIMES[3]))];
    let history = fold(&all).unwrap();
    assert_eq!(history.state, 1);
    let became: Vec<_> = history.timeline.iter().map(|passage| passage.became).collect();
    assert_eq!(became, [Became::Replaced, Became::State, Became::Duplicate]);
}

#[test]
fn the_timeline_is_ordered_by_receipt_or_else_by_the_provider_s_time_and_undated_deliveries_come_last() {
    let told = |all: &[Delivery]| -> Vec<_> {
        fold(all).unwrap().timeline.iter().map(|passage| (passage.delivery, passage.became)).collect()
    };
    let accepted = Delivered { decided_at: Some(TIMES[0]), ..said(event("journey"), Outcome::Accept) };
    let step = Delivered { decided_at: Some(TIMES[3]), content: 2, ..said(event("journey"), Outcome::Pending) };
    let nothing = Delivered { content: 3, ..said(event("journey"), Outcome::Pending) };
    assert_eq!(
        told(&[came(nothing, None), came(step, None), came(accepted, None)]),
        [(2, Became::State), (1, Became::Stale), (0, Became::Stale)]
    );
    assert_eq!(
        told(&[came(nothing, None), came(step, None), came(accepted, Some("2026-03-02T10:00:00Z"))]),
        [(1, Became::Replaced), (2, Became::State), (0, Became::Stale)]
    );
}
