//! One statement of a body, about something that other statements can be about

use crate::schema::date::Parts;
use crate::schema::tape::Position;

/// What a statement is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Of {
    /// Of the person
    BirthDate,
    /// Of a document
    Number,
    /// When a document was issued
    Issued,
    /// The last day of a document
    Expires,
}

/// Who states it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// The machine-readable zone, which has capital letters only and cuts what is too long
    Machine,
    /// Anything else: what people read, what was submitted, what the provider makes of all
    Written,
}

/// One statement; it holds what the body says, so it cannot be printed
pub struct Statement<'a> {
    /// What it is about
    pub of: Of,
    /// Who states it
    pub source: Origin,
    /// Of which document; 0 is what was submitted or is said of the person, and may be any document's
    pub subject: u32,
    /// As written, escapes resolved
    pub text: &'a str,
    /// What of the day is known, if it is about one
    pub day: Option<Parts>,
    /// Where
    pub place: Position,
    /// The places that state it, a bit each
    pub(super) sources: u64,
}
