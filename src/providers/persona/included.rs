//! The objects that are included beside another, by their types

use super::payload::{Listed, MatchedList, Related, RelatedAttributes, RelatedStatus, RelatedType};
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Text};
use std::collections::{BTreeMap, BTreeSet};

/// What an included object is
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A verification of any kind, also of one that this version does not know
    Verification,
    /// A report of any kind
    Report,
    /// The account of the person
    Account,
    /// Something that is no evidence
    Other,
    /// It has no type or one that this version does not know, or it has checks that its type does not have
    Unclear,
}

/// Returns what an object is
pub fn kind(object: Node<'_, Related>) -> Kind {
    let said = object.attributes();
    let is_evidence = !said.checks().is_empty() || !said.has_match().is_absent();
    match object.r#type().written() {
        None => Kind::Unclear,
        Some(text) if text.starts_with("verification/") => Kind::Verification,
        Some(text) if text.starts_with("report/") => Kind::Report,
        Some(_) if is_evidence => Kind::Unclear,
        Some(text) if text.starts_with("document/") || text.starts_with("selfie/") => Kind::Other,
        Some(_) => match object.r#type().word() {
            Some(RelatedType::Account) => Kind::Account,
            Some(RelatedType::Inquiry | RelatedType::Others) => Kind::Other,
            _ => Kind::Unclear,
        },
    }
}

/// Returns the objects of one kind, in the order of the body
pub fn of(included: Node<'_, Vec<Related>>, wanted: Kind) -> impl Iterator<Item = Node<'_, Related>> {
    included.items().filter(move |object| kind(*object) == wanted)
}

/// Returns whether a status says that a verification has passed
pub fn is_passed(status: Option<&RelatedStatus>) -> bool {
    matches!(status, Some(RelatedStatus::Passed | RelatedStatus::Confirmed | RelatedStatus::TentativelyPassed))
}

/// Returns whether a verification has failed, or the person was asked to try again
pub fn is_failed(status: Option<&RelatedStatus>) -> bool {
    matches!(status, Some(RelatedStatus::Failed | RelatedStatus::TentativelyFailed | RelatedStatus::RequiresRetry))
}

/// The types of the verifications that have passed, each with the latest time at which such a one was created
///
/// The sender controls how many objects are included, so they are gone over once.
pub struct Passed<'a> {
    latest: BTreeMap<&'a str, Option<(i64, u32)>>,
    /// Whether a government ID has, in whatever way it was read
    has_document: bool,
}

impl<'a> Passed<'a> {
    /// Returns those among the included objects
    pub fn among(included: Node<'a, Vec<Related>>) -> Self {
        let (mut latest, mut has_document) = (BTreeMap::new(), false);
        for object in of(included, Kind::Verification).filter(|object| has_passed(*object)) {
            has_document |= object.r#type().word() == Some(RelatedType::GovernmentId);
            if let Some(kind) = object.r#type().written() {
                let known = latest.entry(kind).or_insert(None);
                *known = created(object).max(*known);
            }
        }
        Self { latest, has_document }
    }

    /// Returns whether one of the same type as another verification has passed, or another government ID
    pub fn has_same(&self, other: Node<'a, Related>) -> bool {
        let is_document = other.r#type().word() == Some(RelatedType::GovernmentId);
        is_document && self.has_document || other.r#type().written().is_some_and(|kind| self.latest.contains_key(kind))
    }

    /// Returns whether one of the same type that was created later has passed, so that it takes the place of another
    pub fn has_later(&self, other: Node<'a, Related>) -> bool {
        let latest = other.r#type().written().and_then(|kind| self.latest.get(kind).copied().flatten());
        latest.zip(created(other)).is_some_and(|(latest, before)| latest > before)
    }
}

/// Returns when an object was created
fn created(object: Node<'_, Related>) -> Option<(i64, u32)> {
    object.attributes().created_at().iso().as_deref().and_then(instant)
}

/// Returns whether a verification has passed
pub fn has_passed(object: Node<'_, Related>) -> bool {
    is_passed(object.attributes().status().word().as_ref())
}

/// Returns whether everything that an included report has found was set aside: each list, and whom it names
///
/// A list that was set aside can name somebody else when the report runs again. The sender controls how many there are,
/// so each is gone over once.
pub fn is_set_aside(report: Node<'_, RelatedAttributes>) -> bool {
    let lists = report.matched_lists();
    let aside: BTreeSet<_> = report.ignore_list().items().flat_map(|item| found(item.r#match(), None)).collect();
    !lists.is_empty() && lists.items().flat_map(listed).all(|found| found.is_named() && aside.contains(&found))
}

/// Somebody on a list, or a list that names nobody
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Found<'a> {
    slug: Option<&'a str>,
    name: Option<&'a str>,
    /// The keys and words that say whom the list names, sorted, because the order of keys and items means nothing
    entity: Option<Vec<&'a str>>,
}

impl Found<'_> {
    /// Returns whether the list can be told from others
    fn is_named(&self) -> bool {
        self.slug.or(self.name).is_some()
    }
}

/// Returns everybody whom a list names, or the list if it names nobody
fn listed<'a>(list: Node<'a, Listed>) -> impl Iterator<Item = Found<'a>> {
    found(list.read_as(), list.read_as::<Text>().written())
}

/// Returns the same of a list whose slug may be all that is known
fn found<'a>(list: Node<'a, MatchedList>, slug: Option<&'a str>) -> impl Iterator<Item = Found<'a>> {
    let (slug, name) = (slug.or_else(|| list.slug().written()), list.name().written());
    let entities = list.entities().items().map(|entity| Some(words_of(entity)));
    let nobody = list.entities().is_empty().then_some(None);
    nobody.into_iter().chain(entities).map(move |entity| Found { slug, name, entity })
}

/// Returns the keys and words of a value, sorted
fn words_of(value: Node<'_, Any>) -> Vec<&str> {
    let is_between = |c: char| c.is_ascii_whitespace() || "{}[],:".contains(c);
    let text = value.json().or_else(|| value.written()).unwrap_or_default();
    let mut words: Vec<_> = text.split(is_between).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words
}

/// Returns whether a status is that of a verification, as far as this version knows
pub fn is_of_a_verification(status: Option<&RelatedStatus>) -> bool {
    is_passed(status)
        || is_failed(status)
        || matches!(
            status,
            Some(
                RelatedStatus::Initiated
                    | RelatedStatus::Submitted
                    | RelatedStatus::Skipped
                    | RelatedStatus::Canceled
                    | RelatedStatus::Pending
            )
        )
}
