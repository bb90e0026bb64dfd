//! What a key of a policy accepts; the build writes the JSON Schema of policies from it

pub use super::compile::{EVIDENCE, WEIGHTS};

/// What a key of a policy accepts
#[derive(Debug)]
pub enum Accepts {
    /// `true` or `false`
    Flag,
    /// A whole number from 0 to this
    Whole(u32),
    /// A number from 0 to 1
    Ratio,
    /// What replaces an acceptance: one of [`WEIGHTS`]
    Weight,
    /// A kind of check
    CheckKind,
    /// A kind of document
    DocumentKind,
    /// A country code of two or three letters
    Country,
    /// The spelling of a word
    Spelling,
    /// An entry of a result map: the name of the map, a dot and the name of the entry
    Result,
    /// A list of these items
    List(&'static Accepts),
    /// An object with these values under these names
    Each(Names, &'static Accepts),
    /// An object with an effect for each rule: one of [`EVIDENCE`] for an evidence rule, any outcome except `accept`
    /// for a deciding rule
    EachRule,
}

/// The names that an object may have as keys
#[derive(Debug)]
pub enum Names {
    /// The names of scores
    Scored,
    /// The codes of issues
    Code,
    /// The names of words that no provider's documentation prints
    InferredWord,
}
