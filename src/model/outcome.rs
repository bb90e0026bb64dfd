//! What to do about a verification, and how two opinions of it become one

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What to do about a verification
///
/// Ordered by caution: where two disagree, the later one stands. Above
/// `Accept` everything holds the person back in one way or another.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Let the person in
    Accept,
    /// Not decided yet
    Pending,
    /// The person can try again within the same verification
    Retry,
    /// Called off
    Canceled,
    /// Too late, or no longer valid
    Expired,
    /// The provider could not do its work
    Error,
    /// Somebody has to look
    Review,
    /// Turn the person away
    Reject,
}

impl Outcome {
    /// Every outcome, the least cautious first
    pub const ALL: [Self; 8] = [
        Self::Accept,
        Self::Pending,
        Self::Retry,
        Self::Canceled,
        Self::Expired,
        Self::Error,
        Self::Review,
        Self::Reject,
    ];

    /// The more cautious of two
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// What evidence against a provider's word makes of it
    ///
    /// An acceptance goes to review: only the provider rejects. What holds the
    /// person back already stays as it is.
    #[must_use]
    pub const fn doubted(self) -> Self {
        match self {
            Self::Accept => Self::Review,
            other => other,
        }
    }

    /// What becomes of a word that the same body contradicts
    #[must_use]
    pub const fn contradicted(self) -> Self {
        match self {
            Self::Accept | Self::Retry | Self::Pending => Self::Review,
            other => other,
        }
    }

    /// Its name, as in JSON
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Pending => "pending",
            Self::Retry => "retry",
            Self::Canceled => "canceled",
            Self::Expired => "expired",
            Self::Error => "error",
            Self::Review => "review",
            Self::Reject => "reject",
        }
    }
}

/// What the caller should do now
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Nothing: it is over
    None,
    /// Wait for the provider's next word
    Wait,
    /// Fetch the result from the provider
    Fetch,
    /// Ask the person to do something
    AskUser,
    /// Have somebody look
    Review,
    /// Begin a new verification
    Restart,
}

impl Next {
    /// Every one there is, in the order of the declaration
    pub const ALL: [Self; 6] = [Self::None, Self::Wait, Self::Fetch, Self::AskUser, Self::Review, Self::Restart];

    /// Its name, as in JSON
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Wait => "wait",
            Self::Fetch => "fetch",
            Self::AskUser => "ask-user",
            Self::Review => "review",
            Self::Restart => "restart",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn combining_is_commutative_associative_and_never_less_cautious() {
        for a in Outcome::ALL {
            assert_eq!(a.and(a), a);
            for b in Outcome::ALL {
                assert_eq!(a.and(b), b.and(a));
                assert!(a.and(b) >= a);
                for c in Outcome::ALL {
                    assert_eq!(a.and(b).and(c), a.and(b.and(c)));
                }
            }
        }
    }

    #[test]
    fn nothing_doubted_or_contradicted_accepts_and_nothing_but_a_rejection_rejects() {
        for outcome in Outcome::ALL {
            for made in [outcome.doubted(), outcome.contradicted()] {
                assert_ne!(made, Outcome::Accept);
                assert!(made >= outcome);
                assert_eq!(made == Outcome::Reject, outcome == Outcome::Reject);
            }
        }
    }

    #[test]
    fn doubt_moves_only_an_acceptance() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.doubted() == outcome, outcome != Outcome::Accept);
        }
    }

    #[test]
    fn names_are_those_of_json() {
        for outcome in Outcome::ALL {
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.name());
        }
        for next in Next::ALL {
            assert_eq!(serde_json::to_value(next).unwrap(), next.name());
        }
    }
}
