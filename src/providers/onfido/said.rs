//! What one copy of a document's data says

use super::payload::{BarcodeCopy, ChipCopy, ExtractedCopy, Properties};
use crate::json::leaves::unquoted;
use crate::json::members::Members;
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;

/// A text that is not blank, and where it is
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// The text, without escapes
    pub text: &'a str,
    /// The place
    pub place: Position,
}

impl<'a> Said<'a> {
    /// Returns what a node says
    pub fn of<T: Shaped>(node: Node<'a, T>) -> Option<Self> {
        let text = if node.is_absent() { None } else { node.written() };
        text.filter(|text| !text.trim().is_empty()).map(|text| Self { text, place: node.place() })
    }

    /// Returns what a member of an object says that nothing has read; a text with escapes is not compared
    pub fn member(json: &'a str, name: &str, place: Position) -> Option<Self> {
        let value = Members::of(json).named(name).filter(|value| !matches!(*value, "null" | "true" | "false"))?;
        let is_scalar = !value.starts_with(['{', '[']) && !value.contains('\\');
        let text = unquoted(value);
        (is_scalar && !text.trim().is_empty()).then_some(Self { text, place })
    }
}

/// One copy of a document's data: what is printed, a barcode, a chip, or what a machine has read
#[derive(Clone, Copy, Default)]
pub struct Copy<'a> {
    pub first: Option<Said<'a>>,
    pub middle: Option<Said<'a>>,
    pub last: Option<Said<'a>>,
    pub full: Option<Said<'a>>,
    pub born: Option<Said<'a>>,
    pub issued: Option<Said<'a>>,
    pub expires: Option<Said<'a>>,
    pub number: Option<Said<'a>>,
    pub sex: Option<Said<'a>>,
    pub nationality: Option<Said<'a>>,
    pub issuer: Option<Said<'a>>,
    pub lines: [Option<Said<'a>>; 3],
}

impl<'a> Copy<'a> {
    /// Returns what is printed on a document
    pub fn printed(node: Node<'a, Properties>) -> Self {
        let of = node.fields();
        Self {
            first: Said::of(of.first_name()),
            middle: Said::of(of.middle_name()),
            last: Said::of(of.last_name()),
            full: None,
            born: Said::of(of.date_of_birth()),
            issued: Said::of(of.issuing_date()),
            expires: Said::of(of.date_of_expiry()),
            number: Said::of(of.document_number()),
            sex: Said::of(of.gender()),
            nationality: Said::of(of.nationality()),
            issuer: Said::of(of.issuing_country()),
            lines: [Said::of(of.mrz_line1()), Said::of(of.mrz_line2()), Said::of(of.mrz_line3())],
        }
    }

    /// Returns what a barcode repeats
    pub fn barcode(node: Node<'a, BarcodeCopy>) -> Self {
        let of = node.fields();
        Self {
            first: Said::of(of.first_name()),
            middle: Said::of(of.middle_name()),
            last: Said::of(of.last_name()),
            born: Said::of(of.date_of_birth()),
            issued: Said::of(of.issuing_date()),
            expires: Said::of(of.date_of_expiry()),
            number: Said::of(of.document_number()),
            sex: Said::of(of.gender()),
            nationality: Said::of(of.nationality()),
            issuer: Said::of(of.issuing_country()),
            ..Self::default()
        }
    }

    /// Returns what a chip repeats
    pub fn chip(node: Node<'a, ChipCopy>) -> Self {
        let of = node.fields();
        Self {
            full: Said::of(of.full_name()),
            born: Said::of(of.date_of_birth()),
            issued: Said::of(of.issuing_date()),
            expires: Said::of(of.date_of_expiry()),
            number: Said::of(of.document_number()),
            sex: Said::of(of.gender()),
            nationality: Said::of(of.nationality()),
            issuer: Said::of(of.issuing_country()),
            ..Self::default()
        }
    }

    /// Returns what a machine has read
    pub fn extracted(node: Node<'a, ExtractedCopy>) -> Self {
        let of = node.fields();
        Self {
            first: Said::of(of.first_name()),
            middle: Said::of(of.middle_name()),
            last: Said::of(of.last_name()),
            full: Said::of(of.full_name()),
            born: Said::of(of.date_of_birth()),
            issued: Said::of(of.issuing_date()),
            expires: Said::of(of.date_of_expiry()),
            number: Said::of(of.document_number()),
            sex: Said::of(of.gender()),
            nationality: Said::of(of.nationality()),
            issuer: None,
            lines: [Said::of(of.mrz_line1()), Said::of(of.mrz_line2()), Said::of(of.mrz_line3())],
        }
    }

    /// Returns a copy that nothing has read
    pub fn written(json: &'a str, place: Position) -> Self {
        let of = |name: &str| Said::member(json, name, place);
        Self {
            first: of("first_name"),
            middle: of("middle_name"),
            last: of("last_name"),
            full: of("full_name"),
            born: of("date_of_birth"),
            issued: of("issuing_date"),
            expires: of("date_of_expiry"),
            number: of("document_number"),
            sex: of("gender"),
            nationality: of("nationality"),
            issuer: of("issuing_country"),
            lines: [of("mrz_line1"), of("mrz_line2"), of("mrz_line3")],
        }
    }
}
