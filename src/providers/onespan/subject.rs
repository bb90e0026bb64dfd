//! What a check is about, and when two spellings of a document's number are one

use super::payload::{Matcher, MatcherCheck, Segment, Zone};
use crate::schema::node::Node;

/// What a check is about, of what can be compared with the zones
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Subject {
    /// `date_of_birth`
    BirthDate,
    /// `date_of_expiry`
    Expiry,
    /// `document_number`
    Number,
}

impl Subject {
    /// By the check's name, or its matcher's if it has none
    pub fn of(check: Node<'_, MatcherCheck>, matcher: Node<'_, Matcher>) -> Option<Self> {
        match &*check.name().written().or_else(|| matcher.name().written())? {
            "date_of_birth" => Some(Self::BirthDate),
            "date_of_expiry" => Some(Self::Expiry),
            "document_number" => Some(Self::Number),
            _ => None,
        }
    }
}

/// Characters of a number that a machine-readable zone has room for
const ROOM: usize = 9;

/// Letters and digits, which alone tell numbers apart
pub fn characters(number: &str) -> impl Iterator<Item = char> {
    number.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase())
}

/// Whether a number is a text, or one of it if the text is a list
pub fn is_among(number: &str, text: &str) -> bool {
    number == text || items(text).any(|item| characters(item).eq(characters(number)))
}

/// Whether a text, or one of it if it is a list, is a number of a zone's; none if the zone states no document's number
pub fn is_read(text: &str, zone: Node<'_, Segment>) -> Option<bool> {
    let element = zone.personal_information().document_element();
    let (number, personal) = (element.number().written(), element.identification_number().written());
    if personal.is_some_and(|personal| is_among(&personal, text)) {
        return Some(true);
    }
    let number = number?;
    let cut = zone.zone().word() == Some(Zone::Mrz) && characters(&number).count() == ROOM;
    let room = if cut { ROOM } else { usize::MAX };
    Some(items(text).any(|item| characters(item).take(room).eq(characters(&number))))
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.trim().trim_start_matches('[').trim_end_matches(']').split(',')
}
