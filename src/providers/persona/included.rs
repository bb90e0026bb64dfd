//! The objects that are included beside another, by their types

use super::payload::{IgnoredMatch, MatchedList, Related, RelatedAttributes, RelatedStatus, RelatedType};
use crate::schema::date::instant;
use crate::schema::node::Node;

/// What an included object is
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A verification of any kind, also of one that this version does not know
    Verification,
    /// A report of any kind
    Report,
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
            Some(RelatedType::Inquiry | RelatedType::Others) => Kind::Other,
            _ => Kind::Unclear,
        },
    }
}

/// Returns the objects of one kind, in the order of the body
pub fn of(included: Node<'_, Vec<Related>>, wanted: Kind) -> impl Iterator<Item = Node<'_, Related>> {
    included.items().filter(move |object| kind(*object) == wanted)
}

/// Returns whether a verification has passed
pub fn is_passed(status: Option<&RelatedStatus>) -> bool {
    matches!(status, Some(RelatedStatus::Passed | RelatedStatus::Confirmed | RelatedStatus::TentativelyPassed))
}

/// Returns whether a verification has failed, or the person was asked to try again
pub fn is_failed(status: Option<&RelatedStatus>) -> bool {
    matches!(status, Some(RelatedStatus::Failed | RelatedStatus::TentativelyFailed | RelatedStatus::RequiresRetry))
}

/// Returns whether a verification that passed was made after another one of the same type, so that it takes its place
pub fn is_repeated(included: Node<'_, Vec<Related>>, failed: Node<'_, Related>) -> bool {
    let made = |object: Node<'_, Related>| object.attributes().created_at().iso().as_deref().and_then(instant);
    let Some(before) = made(failed) else { return false };
    let kind = failed.r#type().written();
    of(included, Kind::Verification).any(|other| {
        other.r#type().written() == kind
            && is_passed(other.attributes().status().word().as_ref())
            && made(other).is_some_and(|after| after > before)
    })
}

/// Returns whether everything that an included report has found was set aside
pub fn is_set_aside(report: Node<'_, RelatedAttributes>) -> bool {
    are_set_aside(report.matched_lists(), report.ignore_list())
}

/// Returns whether each of some lists was set aside, and there is one
pub fn are_set_aside<'a>(lists: Node<'a, Vec<MatchedList>>, aside: Node<'a, Vec<IgnoredMatch>>) -> bool {
    let is_same = |one: Node<'a, MatchedList>, other: Node<'a, MatchedList>| {
        let by = [(one.slug(), other.slug()), (one.name(), other.name())];
        let mut both = by.into_iter().filter_map(|(one, other)| Some(one.written()? == other.written()?)).peekable();
        both.peek().is_some() && both.all(|same| same)
    };
    !lists.is_empty() && lists.items().all(|list| aside.items().any(|item| is_same(list, item.r#match())))
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
