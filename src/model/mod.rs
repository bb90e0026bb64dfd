//! What a verification is, whoever performed it, and the words of a verdict

pub mod country;
pub mod judging;
pub mod outcome;
pub mod rule;
pub mod verdict;
pub mod verification;
