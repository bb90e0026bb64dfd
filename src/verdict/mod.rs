//! From a body to a verdict

pub mod bar;
pub mod entries;
pub mod inspection;
pub mod open;
pub mod options;
pub mod policy;
mod top;
