//! What the wasm answers with: words, in the order in which `entry/api.js` reads them

use super::engine::registry;
use crate::model::judging::{Excerpt, Spoken};
use crate::model::rule::Rule;
use crate::schema::path::Path;
use crate::schema::reading::Reading;
use crate::schema::tape::Position;
use crate::verdict::open::Opened;

/// Where in what [`judge`](super::judge) answers the address of the text stands, and behind it how long this verdict's is
pub const TEXT_AT: usize = 17;
const TEXT_LENGTH_AT: usize = TEXT_AT + 2;

/// Adds what [`judge`](super::judge) answers of a body, save the address of the text
pub fn write_verdict(opened: &Opened<'_>, answer: &mut Vec<u32>, texts: &mut String, kept: &mut Vec<Spoken>) {
    let (first, begin) = (answer.len(), texts.len());
    // Judged where it stands: it is large to be moved.
    let mut judging = opened.undecided(core::mem::take(kept), false);
    if !opened.judge(&mut judging) {
        *kept = judging.spoken;
        return answer.push(0);
    }
    let bits = judging.score.unwrap_or_default().to_bits();
    let [r0, r1, r2] = quoted(opened, judging.reference.as_ref(), texts);
    let [s0, s1, s2] = quoted(opened, judging.stated.as_ref(), texts);
    let [d0, d1, d2] = quoted(opened, judging.decided_at.as_ref(), texts);
    let spoken = &judging.spoken;
    // At once: a vector asks for its room at every piece.
    answer.extend_from_slice(&[
        1,
        opened.number,
        judging.outcome as u32,
        u32::from(judging.is_final),
        judging.next as u32,
        u32::from(judging.score.is_some()),
        low(bits),
        low(bits >> 32),
        r0,
        r1,
        r2,
        s0,
        s1,
        s2,
        d0,
        d1,
        d2,
        // What is told of the text is not known yet.
        0,
        low(begin as u64),
        0,
        low(spoken.len() as u64),
    ]);
    for Spoken { rule, effect, place, related } in spoken {
        let [p0, p1, p2] = placed(opened.reading(), Some(*place), texts);
        let [o0, o1, o2] = placed(opened.reading(), *related, texts);
        answer.extend_from_slice(&[rule_number(rule), *effect as u32, p0, p1, p2, o0, o1, o2]);
    }
    if let Some(place) = answer.get_mut(first + TEXT_LENGTH_AT)
        && let Some(text) = texts.get(begin..).filter(|text| text.is_ascii())
    {
        *place = low(text.len() as u64);
    }
    *kept = judging.spoken;
}

/// What [`read`](super::read) answers of a body
pub fn read_answer(opened: &Opened<'_>) -> [u32; 8] {
    let Reading { body, tape, .. } = opened.reading();
    [
        u32::from(opened.is_valid()),
        opened.number,
        low(address(tape.pairs()) as u64),
        low(address(body) as u64),
        low(body.len() as u64),
        u32::from(opened.is_verbatim()),
        low(address(tape.texts().as_bytes()) as u64),
        low(tape.texts().len() as u64),
    ]
}

/// A rule's number: its place among all rules of the registry
fn rule_number(rule: &'static Rule) -> u32 {
    u32::from(
        rule.ordinal
            .or(|| registry().rules.iter().zip(0..).find(|&(known, _)| *known == rule).map_or(0, |(_, place)| place)),
    )
}

// The kinds of a quote and of a place; `entry/api.js` has the same.
const NOTHING: u32 = 0;
const IN_TEXT: u32 = 1;
const PATH: u32 = 2;
const CONSTANT: u32 = 3;

/// A quote in three words; what does not stand in the wasm itself is added to the text
fn quoted(opened: &Opened<'_>, quote: Option<&Excerpt<'_>>, texts: &mut String) -> [u32; 3] {
    match quote {
        None => [NOTHING, 0, 0],
        Some(&Excerpt::Span(at, length)) => written(opened.reading().text(at, length), texts),
        Some(&Excerpt::Word(spelling)) => {
            [CONSTANT, low(address(spelling.as_bytes()) as u64), low(spelling.len() as u64)]
        }
        Some(Excerpt::Own(text)) => written(text, texts),
    }
}

/// A place in three words; where no path leads to it, its pointer is added to the text
fn placed(reading: &Reading<'_>, place: Option<Position>, texts: &mut String) -> [u32; 3] {
    let Some(place) = place else { return [NOTHING, 0, 0] };
    if let Some(path) = Path::to(place, reading) {
        return [PATH, path.number(), 0];
    }
    let at = texts.len();
    reading.push_pointer(place, texts);
    in_text(at, texts)
}

/// Adds a piece to the text
fn written(text: &str, texts: &mut String) -> [u32; 3] {
    let at = texts.len();
    texts.push_str(text);
    in_text(at, texts)
}

/// What was added to the text since it was as long as this
fn in_text(at: usize, texts: &str) -> [u32; 3] {
    [IN_TEXT, low(at as u64), low((texts.len() - at) as u64)]
}

/// The lower word of a number
#[allow(clippy::cast_possible_truncation, reason = "the lower word is what is meant; addresses have 32 bits here")]
pub const fn low(number: u64) -> u32 {
    number as u32
}

/// Where in the instance's memory a slice begins
pub fn address<T>(of: &[T]) -> usize {
    of.as_ptr() as usize
}
