//! A statement of a body that can be compared with others

use crate::schema::date::Parts;
use crate::schema::tape::Position;

/// The kind of a statement
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Of {
    /// The person's date of birth
    BirthDate,
    /// The number of a document
    Number,
    /// The date on which a document was issued
    Issued,
    /// The last day on which a document is valid
    Expires,
}

/// The origin of a statement
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// A machine-readable zone, which has only capital letters and truncates long values
    Machine,
    /// Anything else: printed text, submitted data, or data that the provider has derived
    Written,
}

/// A statement; it contains text of the body, so it does not implement `Debug`
pub struct Statement<'a> {
    /// The kind
    pub of: Of,
    /// The origin
    pub source: Origin,
    /// The document, or 0 for submitted data and data about the person, which may belong to any document; if a document
    /// and the person state the same, the document
    pub subject: u32,
    /// The text as written, with its escapes resolved
    pub text: &'a str,
    /// The known parts of the day, if the statement is a date
    pub day: Option<Parts>,
    /// The place in the body
    pub place: Position,
    /// The places that state it, one bit each
    pub(super) sources: u64,
}

impl Statement<'_> {
    /// Returns whether two statements may be of the same day, as far as their days are known
    pub fn may_be_same_day(&self, other: &Self) -> bool {
        self.day.zip(other.day).is_none_or(|(one, other)| one.agrees(other))
    }
}
