//! Writes the answers of the wasm, in the words of [`layout`](super::layout)

use super::engine::registry;
use super::layout::{ReadWords, ReasonWords, StringKind, StringWords, VerdictWords};
use super::never::never;
use crate::model::judging::{Excerpt, Spoken};
use crate::model::rule::Rule;
use crate::schema::path::Path;
use crate::schema::reading::Reading;
use crate::schema::tape::Position;
use crate::verdict::open::Opened;
use core::mem::offset_of;

/// The index of the address of the text in the words of a verdict
pub const TEXT_AT: usize = offset_of!(VerdictWords, text) / size_of::<u32>();
const TEXT_LENGTH_AT: usize = offset_of!(VerdictWords, text_length) / size_of::<u32>();

/// Appends the answer of [`judge`](super::judge) about a body, without the address of the text
pub fn write_verdict(opened: &Opened<'_>, answer: &mut Vec<u32>, texts: &mut String, kept: &mut Vec<Spoken>) {
    let (first, begin) = (answer.len(), texts.len());
    // Judged in place, because it is too large to be moved.
    let mut judging = opened.undecided(core::mem::take(kept), false);
    if !opened.judge(&mut judging) {
        *kept = judging.spoken;
        return answer.push(0);
    }
    let bits = judging.score.unwrap_or_default().to_bits();
    let spoken = &judging.spoken;
    let verdict = VerdictWords {
        is_read: 1,
        event: event_number(opened),
        outcome: judging.outcome as u32,
        is_final: u32::from(judging.is_final),
        next: judging.next as u32,
        has_score: u32::from(judging.score.is_some()),
        score: [low(bits), low(bits >> 32)],
        reference: quoted(opened, judging.reference.as_ref(), texts),
        stated: quoted(opened, judging.stated.as_ref(), texts),
        decided_at: quoted(opened, judging.decided_at.as_ref(), texts),
        // The length of the text is not known yet.
        text: 0,
        text_begin: low(begin as u64),
        text_length: 0,
        reasons: low(spoken.len() as u64),
    };
    // In one call: a vector checks its capacity for each piece.
    answer.extend_from_slice(&verdict.words());
    for Spoken { rule, effect, place, related } in spoken {
        let reason = ReasonWords {
            rule: rule_number(rule),
            effect: *effect as u32,
            place: placed(opened.reading(), Some(*place), texts),
            related: placed(opened.reading(), *related, texts),
        };
        answer.extend_from_slice(&reason.words());
    }
    if let Some(place) = answer.get_mut(first + TEXT_LENGTH_AT)
        && let Some(text) = texts.get(begin..).filter(|text| text.is_ascii())
    {
        *place = low(text.len() as u64);
    }
    *kept = judging.spoken;
}

/// Appends the answer of [`read`](super::read) about a body
pub fn write_read(opened: &Opened<'_>, answer: &mut Vec<u32>) {
    if !opened.is_valid() {
        return answer.push(0);
    }
    let Reading { body, tape, .. } = opened.reading();
    let read = ReadWords {
        is_valid: 1,
        event: event_number(opened),
        tape: low(address(tape.pairs()) as u64),
        body: low(address(body) as u64),
        body_length: low(body.len() as u64),
        is_verbatim: u32::from(opened.is_verbatim()),
        texts: low(address(tape.texts().as_bytes()) as u64),
        texts_length: low(tape.texts().len() as u64),
    };
    answer.extend_from_slice(&read.words());
}

/// Returns the number of the event of a body that was read, whose event is therefore known
fn event_number(opened: &Opened<'_>) -> u32 {
    opened.number.unwrap_or_else(|| never())
}

/// Returns the index of a rule among all rules of the registry, which contains every rule
fn rule_number(rule: &'static Rule) -> u32 {
    let place = || registry().rules.iter().zip(0..).find(|&(known, _)| *known == rule).map(|(_, place)| place);
    u32::from(rule.ordinal.or(|| place().unwrap_or_else(|| never())))
}

/// Returns the words of a quote; its text is appended to `texts` unless it is a constant of the wasm
fn quoted(opened: &Opened<'_>, quote: Option<&Excerpt<'_>>, texts: &mut String) -> [u32; StringWords::LENGTH] {
    match quote {
        None => string(StringKind::Absent, 0, 0),
        Some(&Excerpt::Span(at, length)) => written(opened.reading().text(at, length), texts),
        Some(&Excerpt::Word(spelling)) => {
            string(StringKind::Constant, low(address(spelling.as_bytes()) as u64), low(spelling.len() as u64))
        }
        Some(Excerpt::Own(text)) => written(text, texts),
    }
}

/// Returns the words of a place; its pointer is appended to `texts` if no path leads to it
fn placed(reading: &Reading<'_>, place: Option<Position>, texts: &mut String) -> [u32; StringWords::LENGTH] {
    let Some(place) = place else { return string(StringKind::Absent, 0, 0) };
    if let Some(path) = Path::to(place, reading) {
        return string(StringKind::Path, path.number(), 0);
    }
    let at = texts.len();
    reading.push_pointer(place, texts);
    in_text(at, texts)
}

/// Appends a piece to the text and returns its words
fn written(text: &str, texts: &mut String) -> [u32; StringWords::LENGTH] {
    let at = texts.len();
    texts.push_str(text);
    in_text(at, texts)
}

/// Returns the words of the text that was appended since it had this length
fn in_text(at: usize, texts: &str) -> [u32; StringWords::LENGTH] {
    string(StringKind::InText, low(at as u64), low((texts.len() - at) as u64))
}

fn string(kind: StringKind, value: u32, length: u32) -> [u32; StringWords::LENGTH] {
    StringWords { kind: kind as u32, value, length }.words()
}

/// Returns the lower word of a number
#[allow(clippy::cast_possible_truncation, reason = "only the lower word is wanted; addresses have 32 bits here")]
pub const fn low(number: u64) -> u32 {
    number as u32
}

/// Returns the address of a slice in the instance's memory
pub fn address<T>(of: &[T]) -> usize {
    of.as_ptr() as usize
}
