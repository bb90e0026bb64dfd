//! Decides what becomes of deliveries: of two, or of all

use super::delivery::Delivery;
use crate::named::named;
use core::cmp::Ordering;
use std::collections::BinaryHeap;

named! {
    /// What to do with a delivery when you already have another one
    pub enum Supersedes {
        /// The delivery replaces the other
        Replace = "replace",
        /// The delivery repeats the other
        IgnoreDuplicate = "ignore-duplicate",
        /// The other takes precedence
        IgnoreStale = "ignore-stale",
        /// The two are not known to belong to the same verification
        Conflict = "conflict",
    }
}

/// Returns what to do with `next` if you already have `previous`
pub fn supersedes(next: &Delivery, previous: &Delivery) -> Supersedes {
    if next.states(previous).is_eq() {
        Supersedes::IgnoreDuplicate
    } else if !next.is_of_the_verification_of(previous) {
        Supersedes::Conflict
    } else if next.weighs(previous).is_gt() {
        Supersedes::Replace
    } else {
        Supersedes::IgnoreStale
    }
}

/// The state of a verification, and how it got there
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct History {
    /// The index of the delivery that is the current state
    pub state: usize,
    /// What became of each delivery, in order of arrival
    pub timeline: Vec<Passage>,
}

/// What became of one delivery
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Passage {
    /// The delivery's index among those passed
    pub delivery: usize,
    /// What became of it
    pub became: Became,
}

named! {
    /// What became of a delivery
    pub enum Became {
        /// It is the current state
        State = "state",
        /// It was the state until another took its place
        Replaced = "replaced",
        /// It arrived when another already took precedence
        Stale = "stale",
        /// It repeats an earlier delivery
        Duplicate = "duplicate",
    }
}

/// Why deliveries cannot be folded
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unfoldable {
    /// There are no deliveries
    Nothing,
    /// The delivery at this index is not known to belong to the same verification as the first
    Another(usize),
}

/// Returns the state of a verification and its timeline
///
/// Neither depends on the order in which the deliveries are passed, apart from the indices.
///
/// # Errors
///
/// Returns why the deliveries cannot be folded.
pub fn fold(deliveries: &[Delivery]) -> Result<History, Unfoldable> {
    let first = deliveries.first().ok_or(Unfoldable::Nothing)?;
    let another = deliveries.iter().position(|delivery| !delivery.is_of_the_verification_of(first));
    if let Some(place) = another {
        return Err(Unfoldable::Another(place));
    }
    let statements = numbered(deliveries);
    let mut seen = vec![false; deliveries.len()];
    let mut timeline: Vec<Passage> = Vec::with_capacity(deliveries.len());
    let mut standing: Option<(usize, &Delivery)> = None;
    for (place, delivery) in ordered(deliveries, Delivery::arrives) {
        let statement = statements.get(place).and_then(|&number| seen.get_mut(number));
        let is_new = statement.is_some_and(|seen| !core::mem::replace(seen, true));
        let became = match standing {
            _ if !is_new => Became::Duplicate,
            Some((_, stands)) if stands.weighs(delivery).is_gt() => Became::Stale,
            _ => Became::State,
        };
        if became == Became::State {
            let before = standing.replace((timeline.len(), delivery)).and_then(|(at, _)| timeline.get_mut(at));
            if let Some(before) = before {
                before.became = Became::Replaced;
            }
        }
        timeline.push(Passage { delivery: place, became });
    }
    let state = standing.and_then(|(at, _)| timeline.get(at)).ok_or(Unfoldable::Nothing)?.delivery;
    Ok(History { state, timeline })
}

/// Returns a number for each delivery that only its duplicates share
fn numbered(deliveries: &[Delivery]) -> Vec<usize> {
    let mut numbers = vec![0; deliveries.len()];
    let mut last: Option<(usize, &Delivery)> = None;
    for (place, delivery) in ordered(deliveries, Delivery::states) {
        let number = match last {
            Some((number, same)) if same.states(delivery).is_eq() => number,
            _ => place,
        };
        last = Some((number, delivery));
        if let Some(own) = numbers.get_mut(place) {
            *own = number;
        }
    }
    numbers
}

/// Returns the deliveries with their indices, sorted; equal ones keep their order
///
/// Uses a heap, whose code is a tenth of the size of a sort's.
fn ordered(deliveries: &[Delivery], by: Order) -> impl Iterator<Item = (usize, &Delivery)> {
    let places = deliveries.iter().enumerate().map(|(place, delivery)| Placed { place, delivery, by });
    let sorted = places.collect::<BinaryHeap<_>>().into_sorted_vec();
    sorted.into_iter().map(|Placed { place, delivery, .. }| (place, delivery))
}

type Order = fn(&Delivery, &Delivery) -> Ordering;

/// A delivery with its index, to be sorted
struct Placed<'a> {
    place: usize,
    delivery: &'a Delivery,
    by: Order,
}

impl Ord for Placed<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.by)(self.delivery, other.delivery).then(self.place.cmp(&other.place))
    }
}

impl PartialOrd for Placed<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Placed<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Placed<'_> {}
