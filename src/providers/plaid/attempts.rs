//! Attempts of one step, which count up from 1; the last one decides

use super::payload::{Document, Selfie, SmsVerification};
use crate::schema::node::Node;
use crate::schema::scalar::Count;

/// Something that is tried again when it fails
pub trait Attempt: Sized {
    /// Returns its number
    fn number(attempt: Node<'_, Self>) -> Node<'_, Count>;
}

impl Attempt for Document {
    fn number(attempt: Node<'_, Self>) -> Node<'_, Count> {
        attempt.attempt()
    }
}

impl Attempt for Selfie {
    fn number(attempt: Node<'_, Self>) -> Node<'_, Count> {
        attempt.attempt()
    }
}

impl Attempt for SmsVerification {
    fn number(attempt: Node<'_, Self>) -> Node<'_, Count> {
        attempt.attempt()
    }
}

/// Returns the last attempt; all that may be the last one if their numbers do not tell
pub fn last<T: Attempt>(all: Node<'_, Vec<T>>) -> impl Iterator<Item = Node<'_, T>> {
    let numbers = all.items().filter_map(|one| T::number(one).to_f64());
    let highest = numbers.fold(f64::MIN, f64::max);
    all.items().filter(move |one| T::number(*one).to_f64().is_none_or(|number| number >= highest))
}

/// Returns whether the attempts count up from 1
pub fn are_counted<T: Attempt>(all: Node<'_, Vec<T>>) -> bool {
    let mut numbers: Vec<_> = all.items().map(|one| T::number(one).to_f64().unwrap_or(f64::MAX)).collect();
    numbers.sort_unstable_by(f64::total_cmp);
    let counted = (1..=numbers.len()).map(|number| number.to_string());
    numbers.iter().map(f64::to_string).eq(counted)
}
