//! The types of a verification and of a verdict, the same for every provider

pub mod assured;
pub mod evidence;
pub mod judging;
pub mod kept;
pub mod lists;
pub mod ordinal;
pub mod outcome;
pub mod results;
pub mod rule;
pub mod rule_info;
pub mod rule_override;
pub mod rules_version;
pub mod scored;
pub mod verdict;
pub mod verification;
pub mod zone;
