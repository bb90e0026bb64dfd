//! By which rules a verdict was made

/// A fingerprint of all rules, for each version of them; `tests/rules.rs` says what the last one has to be
///
/// Add one whenever a rule comes, goes or decides otherwise, also where it keeps its id and effect.
pub const FINGERPRINTS: [u64; 1] = [0x801c_4e63_f31e_f182];

/// The version of the rules; each of its changes has the next number
#[allow(clippy::cast_possible_truncation, reason = "versions are few")]
pub const RULES_VERSION: u32 = FINGERPRINTS.len() as u32;
