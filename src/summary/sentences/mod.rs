//! The sentences of rules and issues in other languages, by the id of the rule and the code of the issue
//!
//! In English they stand in the registries themselves.

pub mod de;
pub mod es;
pub mod fr;
