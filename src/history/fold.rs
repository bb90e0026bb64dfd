//! What becomes of deliveries, of two or of all

use super::delivery::Delivery;
use core::cmp::Ordering;
use serde::Serialize;
use std::collections::BinaryHeap;
use tsify::Tsify;

/// What to do with a delivery when you already have another one
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Supersedes {
    /// It replaces the other
    Replace,
    /// It says what the other says
    IgnoreDuplicate,
    /// The other stands over it
    IgnoreStale,
    /// They are not known to be of one verification
    Conflict,
}

impl Supersedes {
    /// Every one there is, in the order of the declaration
    pub const ALL: [Self; 4] = [Self::Replace, Self::IgnoreDuplicate, Self::IgnoreStale, Self::Conflict];

    /// Its name in our interface
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::IgnoreDuplicate => "ignore-duplicate",
            Self::IgnoreStale => "ignore-stale",
            Self::Conflict => "conflict",
        }
    }
}

/// What to do about `next` where `previous` stands
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

/// A verification as its deliveries tell it
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct History {
    /// Which delivery says where it stands
    pub state: usize,
    /// What became of each, in the order in which they came
    pub timeline: Vec<Passage>,
}

/// What became of one delivery
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Passage {
    /// Its place among those given
    pub delivery: usize,
    /// What became of it
    pub became: Became,
}

/// What became of a delivery
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Became {
    /// It says where the verification stands
    State,
    /// It did, until another took its place
    Replaced,
    /// It came when something stood over it already
    Stale,
    /// It says what another one says that came before
    Duplicate,
}

impl Became {
    /// Every one there is, in the order of the declaration
    pub const ALL: [Self; 4] = [Self::State, Self::Replaced, Self::Stale, Self::Duplicate];

    /// Its name in our interface
    pub const fn name(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Replaced => "replaced",
            Self::Stale => "stale",
            Self::Duplicate => "duplicate",
        }
    }
}

/// Why deliveries cannot be folded
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unfoldable {
    /// There is none
    Nothing,
    /// The one at this place is not known to be of the same verification as the first
    Another(usize),
}

/// Where a verification stands, and how it came to that
///
/// Neither depends on the order in which the deliveries are given, save that places are places in it.
///
/// # Errors
///
/// Why they cannot be folded.
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

/// For each delivery a number that it shares with its repetitions alone
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

/// The deliveries and their places in an order; equals stay as they are given
///
/// By a heap, for its code is a tenth of a sort's.
fn ordered(deliveries: &[Delivery], by: Order) -> impl Iterator<Item = (usize, &Delivery)> {
    let places = deliveries.iter().enumerate().map(|(place, delivery)| Placed { place, delivery, by });
    let sorted = places.collect::<BinaryHeap<_>>().into_sorted_vec();
    sorted.into_iter().map(|Placed { place, delivery, .. }| (place, delivery))
}

type Order = fn(&Delivery, &Delivery) -> Ordering;

/// A delivery among others, to be ordered
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
