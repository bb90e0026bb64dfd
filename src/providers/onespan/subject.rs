//! What a check is about, and when two spellings of a document number are the same

use super::payload::{Matcher, MatcherCheck, Segment, Zone};
use crate::identity::letter::is_one_label;
use crate::identity::number::{Characters, ROOM, are_short, is_full};
use crate::schema::node::{Fields, Node};

/// What a check is about, if zones state it too
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
    /// Returns the subject by the name of a check and by the name of its matcher; on the page the names are the same,
    /// and if they differ, the check is about both
    pub fn of(check: &Fields<'_, MatcherCheck>, matcher: Node<'_, Matcher>) -> [Option<Self>; 2] {
        let [own, whole] = written(check, matcher);
        let subject = own.and_then(Self::named);
        [subject, if whole == own { subject } else { whole.and_then(Self::named) }]
    }

    /// Returns the subject with this name, in any letter case and with any separators
    #[inline(never)]
    fn named(written: &str) -> Option<Self> {
        let known =
            [("date_of_birth", Self::BirthDate), ("date_of_expiry", Self::Expiry), ("document_number", Self::Number)];
        known.into_iter().find(|&(name, _)| is_name(written, name)).map(|(_, subject)| subject)
    }
}

/// Returns whether a name is one of the page's, in any letter case and with any separators
fn is_name(written: &str, name: &str) -> bool {
    let first = |text: &str| text.as_bytes().first().map(u8::to_ascii_lowercase);
    first(written) == first(name) && is_one_label(written, name)
}

/// Returns the names of a check and of its matcher
fn written<'a>(check: &Fields<'a, MatcherCheck>, matcher: Node<'a, Matcher>) -> [Option<&'a str>; 2] {
    [check.name().written(), matcher.name().written()]
}

/// What a check measures, by its name or by the name of its matcher
#[derive(Clone, Copy)]
pub struct Measured {
    /// Similarity of two faces, or liveness
    pub score: bool,
    /// Proximity of two names
    pub name: bool,
}

impl Measured {
    /// Returns what a check measures
    pub fn of(check: &Fields<'_, MatcherCheck>, matcher: Node<'_, Matcher>) -> Self {
        let [own, whole] = written(check, matcher);
        let is_named = |name: &str| {
            own.is_some_and(|own| is_name(own, name)) || whole != own && whole.is_some_and(|whole| is_name(whole, name))
        };
        Self { score: is_named("face_similarity") || is_named("liveness_check"), name: is_named("name") }
    }
}

/// Returns whether a number is a text or, if the text is a list, one of its items
pub fn is_among(number: &str, text: &str) -> bool {
    number == text || is_one_of(number, text, usize::MAX)
}

/// Brackets and blanks do not count, like every character that is neither a letter nor a digit
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
        // Usually both are written in the same way.
        let written = item.trim_ascii_start();
        if room == usize::MAX && written.strip_prefix('[').unwrap_or(written) == number {
            return true;
        }
        if Characters::of(item).take(room).eq(Characters::of(number)) {
            return true;
        }
        match after.get(1..) {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// Returns whether a text or, if it is a list, one of its items is a number of the zone; `None` if the zone states no
/// document number
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
