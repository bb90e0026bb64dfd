//! What a verification is, whoever performed it, and the words of a verdict

pub mod assured;
pub mod country;
pub mod evidence;
pub mod judging;
pub mod letter;
pub mod lists;
pub mod mrz;
pub mod name;
pub mod number;
pub mod ordinal;
pub mod outcome;
pub mod results;
pub mod rule;
pub mod rules_version;
pub mod scored;
pub mod treatment;
pub mod verdict;
pub mod verification;
pub mod zone;
