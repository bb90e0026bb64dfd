//! The version of the rules
#![allow(clippy::unwrap_used, reason = "a failing test panics")]

use idverdict::model::rules_version::FINGERPRINTS;
use idverdict::providers::ALL;
use std::path::Path;

/// Returns the FNV-1a hash of what every rule decides, in any order of the rules
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

const FILE: &str = "src/model/rules_version.rs";

/// Returns the file of fingerprints with one more
fn raised(text: &str) -> String {
    let (start, rest) = text.split_once("pub const FINGERPRINTS: ").unwrap();
    let (_, end) = rest.split_once("];\n").unwrap();
    let all: Vec<_> = FINGERPRINTS.iter().chain([&fingerprint()]).map(|one| literal(*one)).collect();
    format!("{start}pub const FINGERPRINTS: [u64; {}] = [{}];\n{end}", all.len(), all.join(", "))
}

/// Returns a number as rustfmt and clippy want it
fn literal(number: u64) -> String {
    let digits = format!("{number:016x}");
    format!("0x{}_{}_{}_{}", &digits[..4], &digits[4..8], &digits[8..12], &digits[12..])
}

/// `RULES=raise cargo test --test rules` raises it
#[test]
fn the_version_of_the_rules_is_raised_with_every_change() {
    let stands = FINGERPRINTS.last() == Some(&fingerprint());
    if !stands && std::env::var("RULES").is_ok_and(|what| what == "raise") {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        return std::fs::write(&file, raised(&std::fs::read_to_string(&file).unwrap())).unwrap();
    }
    assert!(stands, "a rule has changed: add {} to {FILE}", literal(fingerprint()));
}
