//! The effect of policies on verdicts
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::{Fixture, fixtures, look_with, policies, settings, snapshots, verdict};
use idverdict::model::outcome::Outcome;
use idverdict::model::rule::{Effect, Rule};
use idverdict::model::verdict::Verdict;
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::options::Settings;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::sync::LazyLock;

fn judged(body: &[u8], policy: &Value) -> Option<Verdict> {
    verdict(&look_with(body, &settings(policy))).cloned()
}

#[test]
fn every_case_matches_its_snapshot() {
    for case in policies() {
        let verdicts: Map<_, _> = case
            .settings
            .iter()
            .map(|(name, settings)| {
                let inspection = look_with(&case.body, settings);
                let Verdict { outcome, r#final, next, reasons, .. } = verdict(&inspection).unwrap();
                let reasons: Vec<_> =
                    reasons.iter().map(|reason| json!([reason.rule, reason.effect, reason.pointer])).collect();
                (name.clone(), json!({ "outcome": outcome, "final": r#final, "next": next, "reasons": reasons }))
            })
            .collect();
        snapshots(Path::new("policies")).bind(|| insta::assert_json_snapshot!(case.name, verdicts));
    }
}

#[test]
fn an_empty_policy_changes_nothing() {
    for fixture in fixtures() {
        let without = look_with(&fixture.body, &Settings { policy: None, ..settings(&json!({})) });
        let mut with = look_with(&fixture.body, &settings(&json!({})));
        if let Inspection::Read { policy, .. } = &mut with {
            assert!(policy.take().is_some(), "{}", fixture.path());
        }
        assert!(with == without, "{}", fixture.path());
    }
}

#[test]
fn the_complete_policy_in_the_documentation_is_the_default_policy() {
    let page = include_str!("../docs/policy.md");
    let (_, rest) = page.split_once("```json\n").expect("a policy");
    let (text, _) = rest.split_once("```").expect("its end");
    let policy: Value = serde_json::from_str(text).expect("JSON");
    for fixture in fixtures() {
        let usual = judged(&fixture.body, &json!({}));
        assert!(judged(&fixture.body, &policy) == usual, "{}", fixture.path());
    }
}

static BODIES: LazyLock<Vec<Fixture>> = LazyLock::new(|| {
    let valid = |fixture: &Fixture| judged(&fixture.body, &json!({})).is_some();
    fixtures().into_iter().filter(valid).collect()
});

/// Returns what a policy can make of a rule, the most lenient first, and the index of the default
fn scale(rule: &Rule) -> (Vec<&'static str>, usize) {
    let evidence = vec!["off", "warn", "review", "reject"];
    match rule.effect {
        Effect::Decides(usual, ..) => {
            let outcomes: Vec<_> = Outcome::ALL[1..].iter().map(|outcome| outcome.name()).collect();
            // An acceptance is more lenient than anything that a policy can make of it.
            let place = outcomes.iter().position(|name| *name == usual.name());
            (outcomes, place.unwrap_or(0))
        }
        Effect::Informs => (evidence, 0),
        Effect::Doubts | Effect::Contradicts => (evidence, 2),
    }
}

/// Returns two policies of which the second is at least as strict in everything
fn two_policies() -> impl Strategy<Value = (Value, Value)> {
    let rules: Vec<&'static Rule> = ALL.rules.iter().copied().collect();
    let rule = (prop::sample::select(rules), 0usize..7, 0usize..3);
    let kind = prop::sample::select(vec!["overall", "face-match", "liveness", "document", "data"]);
    let score = (kind, 0u32..100, 0u32..50);
    let code =
        prop::sample::select(vec!["missing-field", "wrong-form", "unknown-word", "out-of-range", "contradiction"]);
    let lists = (any::<[bool; 4]>(), any::<[bool; 4]>());
    (
        prop::collection::vec(rule, 0..12),
        prop::collection::vec(score, 0..3),
        prop::collection::vec((code, any::<bool>()), 0..3),
        lists,
        (0u32..100, 0u32..30, 0u32..4000, 0u32..2000),
        any::<[bool; 4]>(),
    )
        .prop_map(|(rules, scores, codes, (some, fewer), (age, older, days, less), more)| {
            let (mut loose, mut strict) = (json!({}), json!({}));
            for (rule, at, up) in rules {
                let (scale, usual) = scale(rule);
                let at = at.min(scale.len() - 1);
                let above =
                    if at >= usual { (at + up).min(scale.len() - 1) } else { at + up.min(scale.len() - 1 - at) };
                // Anything other than an acceptance is already stricter.
                loose["rules"][rule.id] = json!(scale[at]);
                strict["rules"][rule.id] = json!(scale[above]);
            }
            for (kind, least, up) in scores {
                loose["minimumScores"][kind] = json!(f64::from(least) / 100.0);
                strict["minimumScores"][kind] = json!(f64::from((least + up).min(100)) / 100.0);
            }
            for (code, rejects) in codes {
                loose["warnings"][code] = json!("review");
                strict["warnings"][code] = json!(if rejects { "reject" } else { "review" });
            }
            let pick = |names: [&'static str; 4], of: [bool; 4]| -> Vec<_> {
                names.into_iter().zip(of).filter_map(|(name, there)| there.then_some(name)).collect()
            };
            let both = [0, 1, 2, 3].map(|i| some[i] && fewer[i]);
            loose["documentTypes"] = json!(pick(["passport", "identity-card", "driving-licence", "other"], some));
            strict["documentTypes"] = json!(pick(["passport", "identity-card", "driving-licence", "other"], both));
            let either = [0, 1, 2, 3].map(|i| some[i] || fewer[i]);
            loose["requiredChecks"] = json!(pick(["face-match", "liveness", "document", "data"], some));
            strict["requiredChecks"] = json!(pick(["face-match", "liveness", "document", "data"], either));
            loose["minimumAge"] = json!(age);
            strict["minimumAge"] = json!(age + older);
            loose["toleratedExpiryDays"] = json!(days);
            strict["toleratedExpiryDays"] = json!(days.saturating_sub(less));
            strict["expiredSince"] = json!(more[0]);
            strict["flagged"] = json!(if more[1] { "reject" } else { "review" });
            strict["unknown"] = json!(if more[2] { "reject" } else { "review" });
            if more[3] {
                for list in ["documentTypes", "requiredChecks", "minimumAge"] {
                    loose.as_object_mut().unwrap().remove(list);
                }
            }
            (loose, strict)
        })
}

/// Each pair of policies judges one in this many bodies
const STEP: usize = 8;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_stricter_policy_never_leads_to_a_less_cautious_verdict((loose, strict) in two_policies(), first in 0..STEP) {
        let (loose, strict) = (settings(&loose), settings(&strict));
        for fixture in BODIES.iter().skip(first).step_by(STEP) {
            let (one, other) = (look_with(&fixture.body, &loose), look_with(&fixture.body, &strict));
            let (one, other) = (verdict(&one).unwrap(), verdict(&other).unwrap());
            prop_assert!(one.outcome <= other.outcome, "{}", fixture.path());
        }
    }

    #[test]
    fn no_policy_accepts_anything_but_the_provider_s_own_word((loose, strict) in two_policies(), first in 0..STEP) {
        for policy in [settings(&loose), settings(&strict)] {
            for fixture in BODIES.iter().skip(first).step_by(STEP) {
                let said = look_with(&fixture.body, &policy);
                let made = verdict(&said).unwrap();
                if made.outcome == Outcome::Accept {
                    let accepts = |id: &str| ALL.rules.iter().any(|rule| {
                        rule.id == id && matches!(rule.effect, Effect::Decides(Outcome::Accept, ..))
                    });
                    prop_assert!(made.reasons.iter().any(|reason| accepts(&reason.rule)), "{}", fixture.path());
                }
                prop_assert_eq!(made.reasons[0].effect, made.outcome);
            }
        }
    }
}
