//! Writes the answers of the wasm, in the words of [`layout`](super::layout)

use super::engine::registry;
use super::layout::{ReadWords, ReasonWords, ReportWords, StringKind, StringWords, VerdictWords};
use super::never::never;
use super::words::{Words, address, low};
use crate::model::judging::{Excerpt, Judging, Spoken};
use crate::model::rule::Rule;
use crate::providers::provider::Provider;
use crate::schema::path::Path;
use crate::schema::reading::Reading;
use crate::schema::tape::Position;
use crate::verdict::open::Opened;

/// Appends the answer of [`judge`](super::judge) about a body
pub fn write_judged(opened: &Opened<'_>, answer: &mut Words, kept: &mut Vec<Spoken>) {
    // Judged in place, because it is too large to be moved.
    let mut judging = opened.undecided(core::mem::take(kept), false);
    if opened.judge(&mut judging) {
        write_verdict(opened, &judging, answer);
    } else {
        write_invalid(opened, answer);
    }
    *kept = judging.spoken;
}

/// Appends a verdict and its reasons
fn write_verdict(opened: &Opened<'_>, judging: &Judging<'_>, answer: &mut Words) {
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
        reference: quoted(opened, judging.reference.as_ref(), answer),
        stated: quoted(opened, judging.stated.as_ref(), answer),
        decided_at: quoted(opened, judging.decided_at.as_ref(), answer),
        reasons: low(spoken.len() as u64),
    };
    answer.put(&verdict.words());
    for Spoken { rule, effect, place, related } in spoken {
        let reason = ReasonWords {
            rule: rule_number(rule),
            effect: *effect as u32,
            place: placed(opened.reading(), Some(*place), answer),
            related: placed(opened.reading(), *related, answer),
        };
        answer.put(&reason.words());
    }
}

/// Appends the answer of [`read`](super::read) about a body
pub fn write_read(opened: &Opened<'_>, answer: &mut Words) {
    if !opened.is_valid() {
        return write_invalid(opened, answer);
    }
    let Reading { body, tape, .. } = opened.reading();
    let digest = opened.policy_digest();
    let read = ReadWords {
        is_valid: 1,
        event: event_number(opened),
        tape: low(address(tape.pairs()) as u64),
        body: low(address(body) as u64),
        body_length: low(body.len() as u64),
        is_verbatim: u32::from(opened.is_verbatim()),
        texts: low(address(tape.texts().as_bytes()) as u64),
        texts_length: low(tape.texts().len() as u64),
        policy: [low(digest), low(digest >> 32)],
    };
    answer.put(&read.words());
}

/// Appends the answer of [`inspect`](super::inspect) about a body
pub fn write_inspection(opened: &Opened<'_>, answer: &mut Words) {
    let (Some(event), Some(judging)) = (opened.event, opened.judging(true)) else {
        return write_invalid(opened, answer);
    };
    write_read(opened, answer);
    write_verdict(opened, &judging, answer);
    write_report(opened, Some(&judging), answer);
    answer.add(&(event.describe)(opened.reading()).without(judging.disputed));
}

/// Appends a 0 and the report on an invalid body
fn write_invalid(opened: &Opened<'_>, answer: &mut Words) {
    answer.put(&[0]);
    write_report(opened, None, answer);
}

/// Appends the report on a body
#[inline(never)]
pub fn write_report(opened: &Opened<'_>, judging: Option<&Judging<'_>>, answer: &mut Words) {
    let (issues, truncated) = opened.issues(judging);
    let number = |provider: &Provider| registry().providers.iter().position(|known| core::ptr::eq(*known, provider));
    let provider = opened.provider.and_then(number).map_or(0, |place| low(place as u64) + 1);
    let event = opened.number.map_or(0, |number| number + 1);
    answer.put(&ReportWords { provider, event, truncated: u32::from(truncated) }.words());
    answer.add(&issues);
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

/// Returns the words of a quote; its text is added to that of the answer unless it is a constant of the wasm
fn quoted(opened: &Opened<'_>, quote: Option<&Excerpt<'_>>, answer: &mut Words) -> [u32; StringWords::LENGTH] {
    match quote {
        None => string(StringKind::Absent, 0, 0),
        Some(&Excerpt::Span(at, length)) => in_text(answer.text(opened.reading().text(at, length))),
        Some(&Excerpt::Word(spelling)) => {
            string(StringKind::Constant, low(address(spelling.as_bytes()) as u64), low(spelling.len() as u64))
        }
        Some(Excerpt::Own(text)) => in_text(answer.text(text)),
    }
}

/// Returns the words of a place; its pointer is added to the text of the answer if no path leads to it
fn placed(reading: &Reading<'_>, place: Option<Position>, answer: &mut Words) -> [u32; StringWords::LENGTH] {
    let Some(place) = place else { return string(StringKind::Absent, 0, 0) };
    if let Some(path) = Path::to(place, reading) {
        return string(StringKind::Path, path.number(), 0);
    }
    in_text(answer.written(|text| reading.push_pointer(place, text)))
}

/// Returns the words of a piece of the text
fn in_text([start, length]: [u32; 2]) -> [u32; StringWords::LENGTH] {
    string(StringKind::InText, start, length)
}

fn string(kind: StringKind, value: u32, length: u32) -> [u32; StringWords::LENGTH] {
    StringWords { kind: kind as u32, value, length }.words()
}
