//! From a body to a verdict

pub mod inspection;
pub mod open;
pub mod options;
