//! The reports that a workflow has in its output
//!
//! The keys of an output are the caller's own, and so is what is in it. What looks like a report is read as one.

use super::kind::Kind;
use super::payload::Output;
use crate::json::leaves::{Leaves, unquoted};
use crate::json::members::{Members, items};
use crate::model::results::is_failure;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};
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

fn collect<'a>(json: &'a str, place: Node<'a, Any>, levels: usize, all: &mut Vec<Found<'a>>) {
    let Some(levels) = levels.checked_sub(1) else { return };
    let (result, breakdown) = (Members::of(json).named("result"), Members::of(json).named("breakdown"));
    if let (Some(_), Some(breakdown)) = (result, breakdown) {
        all.push(Found { kind: Kind::by_parts(breakdown), json, place });
        return;
    }
    for value in Members::of(json).map(|(_, value)| value).chain(items(json)) {
        collect(value, place, levels, all);
    }
}

/// Words of a report that is not clear
const UNCLEAR: &[&str] = &["consider", "unidentified", "suspected", "caution"];

/// Returns the place of the first entry that says of a report that it is not clear, at any depth
pub fn unclear(output: Node<'_, Output>) -> Option<Position> {
    let says = |entry: &Node<'_, Any>| match entry.json() {
        Some(json) => Leaves::of(json).any(|(_, leaf)| is_unclear(unquoted(leaf))),
        None => entry.written().is_some_and(is_unclear),
    };
    let of_entry = entries(output).find(says).map(Node::place);
    let of_report = || reports(output).into_iter().find(|found| !is_clear(*found)).map(|found| found.place.place());
    of_entry.or_else(of_report)
}

fn is_unclear(text: &str) -> bool {
    is_failure(text) || UNCLEAR.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Returns whether a report is complete and clear, every part of it is clear or was not reached, and it has no error
fn is_clear(found: Found<'_>) -> bool {
    let is_said = |value: &str| !matches!(value, "null" | "\"\"" | "[]" | "false");
    let denies = |(key, value): (&str, &str)| match key {
        "result" | "sub_result" => !matches!(value, "\"clear\"" | "null"),
        _ => key.starts_with("error") && is_said(value),
    };
    let is_complete = matches!(found.member("status"), "" | "\"complete\"");
    found.result() == "clear" && is_complete && !Leaves::of(found.json).any(denies)
}

/// Returns whether the output has reports, and all of them say nothing of who the person is
pub fn only_screen(output: Node<'_, Output>) -> bool {
    let all = reports(output);
    all.iter().any(|found| found.kind == Kind::Lists) && all.iter().all(|found| found.kind.screens())
}
