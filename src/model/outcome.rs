//! Outcomes, and how two of them are combined

use crate::named::named;

named! {
    /// What to do about a verification
    ///
    /// Ordered by caution: of two outcomes, the later one applies. Every outcome after `accept` keeps the person out in
    /// some way.
    #[derive(Hash, Ord, PartialOrd)]
    pub enum Outcome {
        /// Let the person in
        Accept = "accept",
        /// The provider has not decided yet
        Pending = "pending",
        /// The person can try again within the same verification
        Retry = "retry",
        /// The verification was canceled
        Canceled = "canceled",
        /// The verification was not completed in time, or is no longer valid
        Expired = "expired",
        /// The provider could not complete the verification
        Error = "error",
        /// Someone must review the verification
        Review = "review",
        /// Turn the person away
        Reject = "reject",
    }
}

impl Outcome {
    /// Returns the more cautious of two outcomes
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// Returns whether evidence against the provider's word changes this outcome
    ///
    /// An acceptance becomes a review, because only the provider rejects. Outcomes that already keep the person out
    /// stay unchanged. If a policy lets evidence reject, a review becomes a rejection too.
    pub const fn yields_to_doubt(self) -> bool {
        matches!(self, Self::Accept | Self::Review)
    }

    /// Returns whether a contradiction within the body changes this outcome
    pub const fn yields_to_contradiction(self) -> bool {
        matches!(self, Self::Retry | Self::Pending) || self.yields_to_doubt()
    }

    /// Returns what the caller should do next, unless the provider is more specific
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

    /// Returns whether the outcome is final, unless the provider says otherwise
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Pending | Self::Retry)
    }
}

named! {
    /// What the caller should do next
    pub enum Next {
        /// Nothing
        None = "none",
        /// Wait for the provider
        Wait = "wait",
        /// Fetch the result from the provider
        Fetch = "fetch",
        /// Ask the person to do something
        AskUser = "ask-user",
        /// Have someone review the verification
        Review = "review",
        /// Start a new verification
        Restart = "restart",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn combining_outcomes_is_commutative_and_associative_and_never_less_cautious() {
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
    fn names_are_those_used_in_json() {
        for outcome in Outcome::ALL {
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.name());
        }
        for next in Next::ALL {
            assert_eq!(serde_json::to_value(next).unwrap(), next.name());
        }
    }
}
