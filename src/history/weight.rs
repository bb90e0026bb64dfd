//! What decides between two deliveries of one verification

use crate::model::outcome::Outcome;

/// Seconds since 1970, and nanoseconds
pub type Instant = (i64, u32);

/// How much a delivery weighs: the heaviest is the state
///
/// Ordered by its fields in their order, so that any two compare, and any three do so without a circle.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Weight {
    standing: Standing,
    moment: Recency,
    word: Decision,
}

/// What a delivery is worth, whenever it was
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Standing {
    /// Nothing is decided: it never undoes a decision, however late it comes
    Progress,
    /// It is not the last word, and nothing in it says that it is newer than that: somebody has to look until then
    Doubt,
    /// A system's decision, told of by somebody who does not show it
    Notice,
    /// A decision
    Decision,
    /// A person's decision, or that a decision is no longer what it was
    Change,
}

/// When the state was as it says
///
/// Of a delivery without any time nobody knows whether it is old. What holds the person back is then taken for the
/// newest, and the rest for the oldest.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Recency {
    Oldest,
    At(Instant),
    Newest,
}

/// What a delivery says, for those of one moment
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Decision {
    /// It stands over what a system decides
    pub overrides: bool,
    /// The more cautious one stands: which of two came first, their moment does not say
    pub outcome: Outcome,
    /// It is the last one, until something changes
    pub is_firm: bool,
    /// A digest of everything else, so that even then it does not matter which came first
    pub content: u64,
}

impl Weight {
    /// The weight of what was said at a moment
    pub fn new(standing: Standing, moment: Option<Instant>, word: Decision) -> Self {
        let moment = match moment {
            Some(instant) => Recency::At(instant),
            None if word.is_firm && word.outcome > Outcome::Accept => Recency::Newest,
            None => Recency::Oldest,
        };
        Self { standing, moment, word }
    }
}
