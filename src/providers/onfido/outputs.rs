//! The reports that a workflow has in its output
//!
//! The keys of an output are the caller's own, and so is what is in it. What looks like a report is read as one.

use super::denials::{denies, is_not_positive, is_reason_in_report, is_unclear};
use super::kind::Kind;
use super::payload::Output;
use crate::json::leaves::{Leaves, unquoted};
use crate::json::members::{Members, items};
use crate::json::text::decode;
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
pub fn entries(output: Node<'_, Output>) -> impl Iterator<Item = Node<'_, Any>> {
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

/// Returns whether a report is complete and clear, every part of it is clear or was not reached, and none of its details
/// speaks against it
fn is_clear(found: Found<'_>) -> bool {
    let is_other = |(key, value): (&str, &str)| match &*decode(key) {
        "result" | "sub_result" => !matches!(value, "\"clear\"" | "null"),
        "score" => found.kind == Kind::Face && is_not_positive(unquoted(value)),
        key => is_reason_in_report(key, value),
    };
    let is_complete = matches!(found.member("status"), "" | "\"complete\"");
    let records = Members::of(found.member("properties")).named("records").unwrap_or_default();
    let is_listed = found.kind == Kind::Lists && items(records).next().is_some();
    found.result() == "clear" && is_complete && !is_listed && !Leaves::of(found.json).any(is_other)
}

/// Returns the place of a face that was compared with another document than those in the output
pub fn face_of_another_document(output: Node<'_, Output>) -> Option<Position> {
    let all = reports(output);
    let own = |kind: Kind| all.iter().copied().filter(move |found| found.kind == kind);
    let documents: Vec<_> = own(Kind::Document).flat_map(files).collect();
    let is_of_another = |face: &Found<'_>| {
        let path = ["breakdown", "face_comparison", "breakdown", "face_match", "properties", "document_id"];
        let inner = |json, name: &&str| Members::of(json).named(name).unwrap_or_default();
        let matched = unquoted(path.iter().fold(face.json, inner));
        let files: Vec<_> = files(*face).collect();
        is_foreign(Some(matched).filter(|id| !matches!(*id, "" | "null")), &files, &documents)
    };
    own(Kind::Face).find(is_of_another).map(|face| face.place.place())
}

/// Returns the ids of the files that a report lists
fn files(found: Found<'_>) -> impl Iterator<Item = &str> {
    items(found.member("documents")).filter_map(|file| Members::of(file).named("id")).map(unquoted)
}

/// Returns whether a face was compared with another document than the one that was checked, by the id of the document
/// that it matched, the files beside the face, and those of the documents
pub fn is_foreign(matched: Option<&str>, beside: &[&str], documents: &[&str]) -> bool {
    let lacks = |files: &[&str], id: &str| !files.is_empty() && !files.contains(&id);
    match matched {
        Some(id) => lacks(beside, id) || lacks(documents, id),
        None => !beside.is_empty() && beside.iter().all(|id| lacks(documents, id)),
    }
}

/// Returns whether the output has reports, and all of them say nothing of who the person is
pub fn only_screen(output: Node<'_, Output>) -> bool {
    let all = reports(output);
    all.iter().any(|found| found.kind == Kind::Lists) && all.iter().all(|found| found.kind.screens())
}
