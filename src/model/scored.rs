//! The scores for which a policy can require a minimum

use super::verification::CheckKind;

/// A score for which a policy can require a minimum
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scored {
    /// The verdict's score
    Overall,
    /// The scores of all checks of this kind that count
    Kind(CheckKind),
}

impl Scored {
    /// The name of [`Self::Overall`]; a check is named by its kind
    const OVERALL: &str = "overall";

    /// The names of everything that can have a minimum
    pub fn names() -> impl Iterator<Item = &'static str> {
        [Self::OVERALL].into_iter().chain(CheckKind::ALL.map(CheckKind::name))
    }

    /// What a name stands for
    pub fn named(name: &str) -> Option<Self> {
        if name == Self::OVERALL { Some(Self::Overall) } else { CheckKind::named(name).map(Self::Kind) }
    }
}
