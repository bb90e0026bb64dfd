//! The assurance of an accepted result, in the terms of OpenID Identity Assurance
//!
//! Each provider declares it for its own events. An event without a declaration assures nothing.

/// The assurance of an accepted result of an event
#[derive(Clone, Copy, Debug)]
pub struct Assured {
    /// What the verified person's data comes from
    pub person: Basis,
    /// The methods of its checks that the registry lists, by the check's name or by the last key of its pointer;
    /// the index of a list is no key
    pub methods: &'static [(&'static str, Method)],
}

impl Assured {
    /// No assurance
    pub const NOTHING: Self = Self { person: Basis::Nothing, methods: &[] };
}

/// What the data of a verified person comes from
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Basis {
    /// Nothing verified: somebody submitted the data, and no page of the documentation says that it was checked
    Nothing,
    /// A document that was read and names its holder; without such a document, the data was only submitted
    Document,
}

/// A method by which something was checked
///
/// These are the registered identifiers that a provider's documentation describes.
/// <https://openid.net/wg/ekyc-ida/identifiers/>
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Method {
    /// A document was found genuine from an image taken remotely
    Vri,
    /// The person was found to be the holder by a biometric comparison with a remote capture
    Bvr,
    /// A record was found that matches the person's data
    Data,
}

impl Method {
    /// Returns the identifier
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vri => "vri",
            Self::Bvr => "bvr",
            Self::Data => "data",
        }
    }
}
