//! What a check is about, and when two spellings of a document's number are one

use super::payload::{Matcher, MatcherCheck, Segment, Zone};
use crate::model::number::{Characters, ROOM, are_short, is_full};
use crate::schema::node::{Fields, Node};

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
    /// By the name of a check, and by its matcher's: they are one on the page, and where they are not it is about both
    pub fn of(check: &Fields<'_, MatcherCheck>, matcher: Node<'_, Matcher>) -> [Option<Self>; 2] {
        [check.name(), matcher.name()].map(|name| {
            let written = name.written()?;
            let known = [
                ("date_of_birth", Self::BirthDate),
                ("date_of_expiry", Self::Expiry),
                ("document_number", Self::Number),
            ];
            known.into_iter().find(|&(name, _)| is_name(written, name)).map(|(_, subject)| subject)
        })
    }
}

/// Whether a name is one of the page's, in any letter case and however its words are divided
fn is_name(written: &str, name: &str) -> bool {
    let first = |text: &str| text.as_bytes().first().map(u8::to_ascii_lowercase);
    written == name || first(written) == first(name) && letters(written).eq(letters(name))
}

fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// Whether a check, or its matcher, has one of these names
pub fn is_named(check: &Fields<'_, MatcherCheck>, matcher: Node<'_, Matcher>, names: &[&str]) -> bool {
    let own = [check.name(), matcher.name()];
    own.into_iter().filter_map(Node::written).any(|written| names.iter().any(|name| is_name(written, name)))
}

/// Whether a number is a text, or one of it if the text is a list
pub fn is_among(number: &str, text: &str) -> bool {
    number == text || is_one_of(number, text, usize::MAX)
}

/// Brackets and blanks tell numbers no more apart than what else is neither letter nor digit
fn is_one_of(number: &str, list: &str, room: usize) -> bool {
    if !are_short(number, list) {
        return false;
    }
    let mut rest = list;
    loop {
        let (item, after) = match rest.bytes().position(|byte| byte == b',') {
            Some(comma) => rest.split_at(comma),
            None => (rest, ""),
        };
        if Characters::of(item).take(room).eq(Characters::of(number)) {
            return true;
        }
        match after.get(1..) {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// Whether a text, or one of it if it is a list, is a number of a zone's; none if the zone states no document's number
pub fn is_read(text: &str, zone: Node<'_, Segment>) -> Option<bool> {
    let element = zone.personal_information().document_element();
    let (number, personal) = (element.number().written(), element.identification_number().written());
    if number == Some(text) || personal.is_some_and(|personal| is_among(personal, text)) {
        return Some(true);
    }
    let number = number?;
    let is_cut = zone.zone().word() == Some(Zone::Mrz) && is_full(number);
    Some(is_one_of(number, text, if is_cut { ROOM } else { usize::MAX }))
}
