//! Whether a check's comparison bears out what the check says of it

use super::payload::{MatcherCheck, Operator};
use crate::json::decimal::Decimal;
use crate::schema::date::Date;
use crate::schema::node::Node;

/// What a comparison says when it is made again
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Compared {
    /// It holds, or it is one that only the provider can make
    Holds,
    /// It does not hold
    Fails,
    /// One side, or the operator, is absent, unreadable or unknown
    Unclear,
}

/// Makes a check's comparison again
pub fn compare(check: Node<'_, MatcherCheck>) -> Compared {
    let (Some(left), Some(right)) = (check.evaluated().written(), check.evaluated_against().written()) else {
        return Compared::Unclear;
    };
    let (left, right) = (left.trim(), right.trim());
    if left.is_empty() || right.is_empty() {
        return Compared::Unclear;
    }
    let holds = match check.operator().word() {
        Some(Operator::GreaterOrEqualsTo) => at_least(left, right),
        Some(Operator::EqualsTo) => Some(equal(left, right)),
        // Lists and codes are equivalent by a rule that is not in the body.
        Some(Operator::Equivalent) if is_compound(left) || is_compound(right) => Some(true),
        Some(Operator::Equivalent) => Some(folded(left).eq(folded(right))),
        Some(Operator::Other(_)) | None => None,
    };
    match holds {
        Some(true) => Compared::Holds,
        Some(false) => Compared::Fails,
        None => Compared::Unclear,
    }
}

fn at_least(left: &str, right: &str) -> Option<bool> {
    if let (Some(left), Some(right)) = (Decimal::read(left.as_bytes()), Decimal::read(right.as_bytes())) {
        return Some(left >= right);
    }
    Some(Date::read(left)? >= Date::read(right)?)
}

fn equal(left: &str, right: &str) -> bool {
    left == right
        || Decimal::read(left.as_bytes()).is_some_and(|left| Some(left) == Decimal::read(right.as_bytes()))
        || Date::read(left).is_some_and(|left| Some(left) == Date::read(right))
}

/// Letters alike in both cases
fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

fn is_compound(text: &str) -> bool {
    text.starts_with(['[', '{'])
}
