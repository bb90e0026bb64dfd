//! From a body to a verdict

pub mod compiled_policy;
pub mod entries;
pub mod inspection;
mod judge;
pub mod open;
pub mod options;
pub mod policy;
mod preflight;
