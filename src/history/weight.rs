//! The weight of a delivery among those of its verification

use crate::model::outcome::Outcome;

/// Seconds since 1970, and nanoseconds
pub type Instant = (i64, u32);

/// The weight of a delivery; the heaviest delivery is the state
///
/// The fields are compared in their order, so weights are totally ordered.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Weight {
    standing: Standing,
    moment: Recency,
    word: Decision,
}

/// What a delivery is worth, whatever its time
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Standing {
    /// Nothing is decided; it never replaces a decision, however late it arrives
    Progress,
    /// The result is not final, and nothing shows that it is newer than the final one; until that arrives, someone has
    /// to review it
    Doubt,
    /// A system's decision, reported by an event that does not contain it
    Notice,
    /// A decision
    Decision,
    /// A person's decision, or a change to an earlier decision
    Change,
}

/// The time of a state
///
/// A delivery without any time may be old or new. It counts as the newest if it keeps the person out, and as the oldest
/// otherwise.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Recency {
    Oldest,
    At(Instant),
    Newest,
}

/// The content of a delivery, to decide between deliveries of the same time
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Decision {
    /// Whether it overrides a system's decision
    pub overrides: bool,
    /// The outcome; the more cautious one takes precedence, because the time does not say which is later
    pub outcome: Outcome,
    /// Whether it is final until something changes
    pub is_firm: bool,
    /// A digest of the whole content, so that the order of arrival does not matter even for equal outcomes
    pub content: u64,
}

impl Weight {
    /// Returns the weight of a content at a time
    pub fn new(standing: Standing, moment: Option<Instant>, word: Decision) -> Self {
        let moment = match moment {
            Some(instant) => Recency::At(instant),
            None if word.is_firm && word.outcome > Outcome::Accept => Recency::Newest,
            None => Recency::Oldest,
        };
        Self { standing, moment, word }
    }
}
