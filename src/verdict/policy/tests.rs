//! Which policies are valid

use super::*;
use crate::issue::Severity;
use crate::providers::ALL;
use serde_json::Value;

#[test]
fn no_two_rules_share_an_id_that_they_have_or_had() {
    let mut ids: Vec<_> = ALL.rules.iter().flat_map(|rule| rule.previously.iter().chain([&rule.id])).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn a_policy_may_name_a_rule_by_an_earlier_id_and_a_note_says_so() {
    let policy = |json| serde_json::from_str::<Policy>(json).unwrap();
    let by = |json| policy(json).compile(&ALL).unwrap().rule_overrides.named;
    let old = r#"{"rules":{"document-expired":"off","transaction-expired":"review"}}"#;
    let new = r#"{"rules":{"document-expired":"off","onespan-transaction-expired":"review"}}"#;
    assert_eq!(by(old), by(new));
    assert_eq!(policy(new).notes(&ALL), []);
    let [note] = policy(old).notes(&ALL).try_into().unwrap();
    assert_eq!((note.code.as_str(), note.severity), ("renamed-rule", Severity::Info));
    assert_eq!(note.pointer, "/policy/rules/transaction-expired");
    assert_eq!(note.expected, Some(vec!["onespan-transaction-expired".to_owned()]));
}

#[test]
fn a_malformed_policy_is_unreadable_or_has_an_issue_that_points_to_the_place() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../../tests/malformed-policies.json")).unwrap();
    let (mut unread, mut uncompiled) = (0, 0);
    for case in &cases {
        let Ok(policy) = serde_json::from_value::<Policy>(case["policy"].clone()) else {
            unread += 1;
            continue;
        };
        // Only the interface can distinguish `null` from a missing key.
        if policy == Policy::default() {
            continue;
        }
        let issue = policy.compile(&ALL).map(|_| ()).unwrap_err();
        assert_eq!((Some(issue.pointer.as_str()), issue.code.as_str()), (case["pointer"].as_str(), "invalid-policy"));
        uncompiled += 1;
    }
    assert!(unread > 5 && uncompiled > 20);
}
