//! The reports that a workflow has in its output
//!
//! The keys of an output are the caller's own, and so is what is in it. What looks like a report is read as one.

use super::kind::Kind;
use super::payload::Output;
use crate::json::leaves::{Leaves, unquoted};
use crate::json::members::{Members, items};
use crate::json::pieces::joined;
use crate::json::text::decode;
use crate::model::results::{is_failure, is_negative};
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed, Text};
use crate::schema::tape::Position;

/// A report in an output, as it is written
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// What it is about
    pub kind: Kind,
    /// The whole of it
    pub json: &'a str,
    /// The place of the entry that it is in
    pub place: Node<'a, Any>,
}

impl<'a> Found<'a> {
    /// Returns a member, as written
    pub fn member(self, name: &str) -> &'a str {
        Members::of(self.json).named(name).unwrap_or_default()
    }

    /// Returns the result
    pub fn result(self) -> &'a str {
        unquoted(self.member("result"))
    }
}

/// How deep a report can be below the output
const LEVELS: usize = 4;

/// Returns the entries of an output
pub fn entries<'a>(output: Node<'a, Output>) -> impl Iterator<Item = Node<'a, Any>> {
    let listed = output.read_as::<Vec<Any>>().items();
    output.read_as::<Keyed<Any>>().values().chain(listed)
}

/// Returns every report in an output
pub fn reports(output: Node<'_, Output>) -> Vec<Found<'_>> {
    let mut all = Vec::new();
    for entry in entries(output) {
        collect(entry.json().unwrap_or_default(), entry, LEVELS, &mut all);
    }
    all
}

/// Members of which a report has two at least
const OF_REPORT: &[&str] = &["result", "sub_result", "breakdown", "properties"];

fn collect<'a>(json: &'a str, place: Node<'a, Any>, levels: usize, all: &mut Vec<Found<'a>>) {
    let Some(levels) = levels.checked_sub(1) else { return };
    if Members::of(json).filter(|(key, _)| OF_REPORT.contains(key)).count() > 1 {
        let member = |name: &str| Members::of(json).named(name).unwrap_or_default();
        all.push(Found { kind: Kind::by_content(member("breakdown"), member("properties")), json, place });
        return;
    }
    for value in Members::of(json).map(|(_, value)| value).chain(items(json)) {
        collect(value, place, levels, all);
    }
}

/// Words of a report that is not clear
const UNCLEAR: &[&str] = &["consider", "unidentified", "suspected", "caution"];

/// Returns the place of the first entry that denies anything or has a report that is not clear, at any depth
pub fn unclear(output: Node<'_, Output>) -> Option<Position> {
    let text = output.read_as::<Text>();
    if text.written().is_some_and(is_unclear) {
        return Some(text.place());
    }
    let named = output.read_as::<Keyed<Any>>().entries();
    let listed = output.read_as::<Vec<Any>>().items().map(|item| ("", item));
    let of_entry = named.chain(listed).find(|&(key, entry)| denies(key, entry)).map(|(_, entry)| entry.place());
    let of_report = || reports(output).into_iter().find(|found| !is_clear(*found)).map(|found| found.place.place());
    of_entry.or_else(of_report)
}

/// Returns whether an entry denies anything, by a word or by a key and a value together
fn denies(key: &str, entry: Node<'_, Any>) -> bool {
    if entry.is_absent() {
        return false;
    }
    let Some(json) = entry.json() else {
        let word = entry.written().unwrap_or_default();
        let is_bare = matches!(word, "true" | "false") || word.bytes().all(|byte| byte.is_ascii_digit());
        let quoted = joined(&["\"", word, "\""]);
        return is_denial(key, if is_bare && !word.is_empty() { word } else { &quoted }, word);
    };
    let opening = Leaves::of(json).next().map_or("", |(_, opening)| opening);
    is_denial(key, opening, "")
        || Leaves::of(json).any(|(key, value)| is_denial(&decode(key), value, &decode(unquoted(value))))
}

fn is_denial(key: &str, value: &str, word: &str) -> bool {
    match key {
        // A register is the better the more of it match.
        "number_of_matches" => false,
        _ => is_unclear(word) || is_negative(key, word, value) || key.starts_with("error") && value == "{",
    }
}

fn is_unclear(text: &str) -> bool {
    is_failure(text) || UNCLEAR.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Returns whether a report is complete and clear, every part of it is clear or was not reached, and no list knows the
/// person
fn is_clear(found: Found<'_>) -> bool {
    let is_other = |(key, value): (&str, &str)| {
        matches!(&*decode(key), "result" | "sub_result") && !matches!(value, "\"clear\"" | "null")
    };
    let is_complete = matches!(found.member("status"), "" | "\"complete\"");
    let records = Members::of(found.member("properties")).named("records").unwrap_or_default();
    let is_listed = found.kind == Kind::Lists && items(records).next().is_some();
    found.result() == "clear" && is_complete && !is_listed && !Leaves::of(found.json).any(is_other)
}

/// Returns whether the output has reports, and all of them say nothing of who the person is
pub fn only_screen(output: Node<'_, Output>) -> bool {
    let all = reports(output);
    all.iter().any(|found| found.kind == Kind::Lists) && all.iter().all(|found| found.kind.screens())
}
