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
    /// Every score that can have a minimum, by name
    pub const ALL: [(&'static str, Self); 12] = [
        ("overall", Self::Overall),
        ("document", Self::Kind(CheckKind::Document)),
        ("liveness", Self::Kind(CheckKind::Liveness)),
        ("face-match", Self::Kind(CheckKind::FaceMatch)),
        ("data", Self::Kind(CheckKind::Data)),
        ("watchlist", Self::Kind(CheckKind::Watchlist)),
        ("expiry", Self::Kind(CheckKind::Expiry)),
        ("name", Self::Kind(CheckKind::Name)),
        ("address", Self::Kind(CheckKind::Address)),
        ("device", Self::Kind(CheckKind::Device)),
        ("rule", Self::Kind(CheckKind::Rule)),
        ("other", Self::Kind(CheckKind::Other)),
    ];
}
