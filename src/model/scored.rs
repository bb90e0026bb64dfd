//! What a minimum score can be asked for

use super::verification::CheckKind;

/// What a minimum is of
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scored {
    /// The verdict's score
    Overall,
    /// The score of every check of this kind that counts
    Kind(CheckKind),
}

impl Scored {
    /// Everything that can have a minimum, by its name
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
