//! Dates that are given in parts

use super::payload::PartialDate;
use crate::schema::date::{Parts, WrittenDate};
use crate::schema::node::Node;
use crate::schema::scalar::Count;
use std::borrow::Cow;

/// Returns what the parts of a date say together
pub fn written(date: Node<'_, PartialDate>) -> WrittenDate {
    let date = date.fields();
    match (part(date.year()), part(date.month()), part(date.day())) {
        (Some(year @ 0..=9999), Some(month), Some(day)) => Parts::of(year, month, day, false),
        _ => WrittenDate::Unread,
    }
}

/// Returns a date in ISO 8601, if all of its parts are known
pub fn iso(date: Node<'_, PartialDate>) -> Option<Cow<'_, str>> {
    match written(date) {
        WrittenDate::Parts(parts) => parts.whole().map(|day| Cow::Owned(day.iso())),
        _ => None,
    }
}

/// Returns a part; 0 if it is not known, `None` if it is not a number that a date can have
fn part(part: Node<'_, Count>) -> Option<u32> {
    if part.is_absent() {
        return Some(0);
    }
    part.written()?.parse().ok().filter(|part| *part > 0)
}
