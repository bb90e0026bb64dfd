//! What a body states of a person and of documents, place by place
//!
//! One thing is often stated several times: by the machine-readable zone, by what people read, by what was submitted.
//! A provider's code says where; the rules that compare are everybody's.

use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Around;
use std::borrow::Cow;

/// What a statement is about
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Of {
    /// First names
    GivenName,
    /// Last names
    FamilyName,
    /// Of the person
    BirthDate,
    /// Of a document
    Number,
    /// When a document was issued
    Issued,
    /// The last day of a document
    Expires,
    /// A machine-readable zone as it is printed, its lines one after another or apart
    MachineReadableZone,
}

/// Who states it
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Source {
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
    pub source: Source,
    /// Of which document; 0 is what was submitted or is said of the person, and may be any document's
    pub subject: u32,
    /// As written, escapes resolved
    pub text: Cow<'a, str>,
    /// Where
    pub place: Around,
}

/// A day that a body states, and where
#[derive(Clone, Copy, Debug)]
pub struct Stated {
    /// The day
    pub day: Date,
    /// Where
    pub place: Around,
}

/// Everything a body states that can be compared
#[derive(Default)]
pub struct Evidence<'a> {
    /// In the body's order
    pub statements: Vec<Statement<'a>>,
    /// When the provider checked
    pub checked: Option<Stated>,
}

impl<'a> Evidence<'a> {
    /// Something is stated, if anything stands there
    pub fn states<T: Shaped>(&mut self, of: Of, source: Source, subject: u32, node: Node<'a, T>) {
        if let Some(text) = node.written().filter(|text| !text.trim().is_empty()) {
            self.statements.push(Statement { of, source, subject, text: text.into(), place: node.place() });
        }
    }

    /// The provider says when it checked; the first that can be read holds
    pub fn checked_at<T: Shaped>(&mut self, node: Node<'a, T>) {
        let day = node.written().and_then(|text| Date::read(&text));
        self.checked = self.checked.or(day.map(|day| Stated { day, place: node.place() }));
    }

    /// Every statement about one thing
    pub fn about(&self, of: Of) -> impl Iterator<Item = &Statement<'a>> {
        self.statements.iter().filter(move |statement| statement.of == of)
    }

    /// Shows each statement about one thing that is not the same as the first about it of the same document
    ///
    /// What is nobody's in particular may be about any of the documents: it is shown, beside the first of all, where it
    /// is the same as none of them says first.
    pub fn differing<'s>(
        &'s self,
        of: Of,
        same: impl Fn(&Statement<'a>, &Statement<'a>) -> bool,
        mut show: impl FnMut(&'s Statement<'a>, &'s Statement<'a>),
    ) {
        // Statements of one document stand together, as the document does in its body.
        let mut firsts: Vec<&Statement<'a>> = Vec::new();
        for statement in self.about(of).filter(|statement| statement.subject != 0) {
            match firsts.last() {
                Some(first) if first.subject == statement.subject => {
                    if !same(first, statement) {
                        show(first, statement);
                    }
                }
                _ => firsts.push(statement),
            }
        }
        for statement in self.about(of).filter(|statement| statement.subject == 0) {
            match firsts.first() {
                Some(first) if !firsts.iter().any(|first| same(first, statement)) => show(first, statement),
                Some(_) => {}
                None => firsts.push(statement),
            }
        }
    }

    /// Some document has a last day
    pub fn dated(&self) -> bool {
        self.about(Of::Expires).next().is_some()
    }

    /// The days stated about one thing, with the statement; what is no date says nothing
    pub fn days(&self, of: Of) -> impl Iterator<Item = (Date, &Statement<'a>)> {
        self.about(of).filter_map(|statement| Some((Date::read(&statement.text)?, statement)))
    }
}
