//! What a part of a policy accepts, from which the build writes the JSON Schema of a policy

pub use super::compile::{EVIDENCE, WEIGHTS};

/// What a part of a policy accepts
#[derive(Debug)]
pub enum Accepts {
    /// `true` or `false`
    Flag,
    /// A whole number from 0 to this
    Whole(u32),
    /// A number from 0 to 1
    Ratio,
    /// What evidence makes of an acceptance: one of [`WEIGHTS`]
    Weight,
    /// A kind of check
    CheckKind,
    /// A kind of document
    DocumentKind,
    /// A country by its code of two or three letters
    Country,
    /// The spelling of a word
    Spelling,
    /// An entry of a map of results: the map's name, a dot, and the entry's
    Result,
    /// A list of such items
    List(&'static Accepts),
    /// An object of such values, each under one of these names
    Each(Names, &'static Accepts),
    /// An object of what becomes of rules: of a rule of evidence one of [`EVIDENCE`], of a rule that decides any outcome
    /// but `accept`
    EachRule,
}

/// The names under which a part has values
#[derive(Debug)]
pub enum Names {
    /// Of what has a score
    Scored,
    /// Of issues
    Code,
    /// Of words that no provider's page prints
    InferredWord,
}
