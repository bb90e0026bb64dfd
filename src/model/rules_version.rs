//! The version of the rules

/// One fingerprint of all rules for each version; `tests/rules.rs` checks the last one
///
/// Add one whenever a rule is added, removed or decides differently, even if it keeps its id and effect.
pub const FINGERPRINTS: [u64; 9] = [0x801c_4e63_f31e_f182, 0x37bd_5ff8_0ba8_41e5, 0x421a_4ef6_c007_840f, 0x3e83_1702_d6d3_474a, 0x02df_6228_6969_0e48, 0x87d6_8e8e_6d4d_40f5, 0xd943_176e_1227_7552, 0x21fd_1a34_6798_5d23, 0x034f_485c_060b_2925];

/// The version of the rules, which is the number of fingerprints
#[allow(clippy::cast_possible_truncation, reason = "there are few versions")]
pub const RULES_VERSION: u32 = FINGERPRINTS.len() as u32;
