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

    /// Whether evidence makes more of a provider's word than it says
    ///
    /// An acceptance goes to review: only the provider rejects. What holds the person back in another way stays as it
    /// is. A policy may make a rejection of evidence; then a review yields to it too.
    pub const fn yields_to_doubt(self) -> bool {
        matches!(self, Self::Accept | Self::Review)
    }

    /// Whether it does where the body contradicts its own word
    pub const fn yields_to_contradiction(self) -> bool {
        matches!(self, Self::Retry | Self::Pending) || self.yields_to_doubt()
    }

    /// What the caller should do after it, unless the provider says more
    #[must_use]
    pub const fn next(self) -> Next {
        match self {
            Self::Review => Next::Review,
            Self::Error => Next::Restart,
            Self::Retry | Self::Expired => Next::AskUser,
            Self::Pending => Next::Wait,
            Self::Accept | Self::Canceled | Self::Reject => Next::None,
        }
    }

    /// Whether it is a provider's last word, unless the provider says otherwise
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Pending | Self::Retry)
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
    fn only_an_acceptance_or_a_review_yields_to_doubt() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.yields_to_doubt(), [Outcome::Accept, Outcome::Review].contains(&outcome));
            let open = [Outcome::Accept, Outcome::Pending, Outcome::Retry, Outcome::Review].contains(&outcome);
            assert_eq!(outcome.yields_to_contradiction(), open);
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
