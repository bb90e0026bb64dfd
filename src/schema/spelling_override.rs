//! The spellings that a caller gives for a meaning

use super::shape::WordList;

/// The spellings that a caller gives for a meaning, which replace the declared ones
#[derive(Clone, Debug)]
pub struct SpellingOverride {
    /// The name of the meaning in a policy
    pub name: &'static str,
    /// The vocabulary
    pub words: &'static WordList,
    /// The index of the meaning in the vocabulary
    pub place: u8,
    /// The spellings
    pub spellings: Vec<String>,
}
