//! The version of the rules
#![allow(clippy::unwrap_used, reason = "a test that fails says so by a panic")]

use idverdict::model::rules_version::FINGERPRINTS;
use idverdict::providers::ALL;

/// FNV-1a of what of each rule decides, whatever their order
fn fingerprint() -> u64 {
    let mut rules: Vec<_> = ALL
        .rules
        .iter()
        .map(|rule| format!("{} {:?} {:?} {}\n", rule.id, rule.effect, rule.about, rule.overrides))
        .collect();
    rules.sort_unstable();
    let bytes = rules.iter().flat_map(|rule| rule.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

#[test]
fn the_version_of_the_rules_is_raised_with_each_change_of_them() {
    assert_eq!(
        FINGERPRINTS.last(),
        Some(&fingerprint()),
        "a rule is another: add {:#018x} to src/model/rules_version.rs",
        fingerprint()
    );
}
