//! What an accepted result assures, in the words of OpenID Identity Assurance
//!
//! Each provider says it of its own events; an event that says nothing assures nothing.

/// What an accepted result of an event assures
#[derive(Clone, Copy, Debug)]
pub struct Assured {
    /// What makes the person in the result a verified one
    pub person: Basis,
    /// Its checks whose method is in the registry, by their names or by the last key of their pointers
    pub methods: &'static [(&'static str, Method)],
}

impl Assured {
    /// Nothing at all
    pub const NOTHING: Self = Self { person: Basis::Nothing, methods: &[] };
}

/// What makes the person in a result a verified one
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Basis {
    /// Nothing does: it is what somebody submitted, and no page says that it was checked
    Nothing,
    /// A document that was read and names its holder; without one it is what somebody submitted
    Document,
}

/// How something was checked
///
/// Those of the identifiers that a provider's page describes.
/// <https://openid.net/wg/ekyc-ida/identifiers/>
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Method {
    /// A document is genuine, by an image of it that was taken remotely
    Vri,
    /// The person is the holder, by a biometric comparison of a remote capture
    Bvr,
    /// A record was found that matches what the person says
    Data,
}

impl Method {
    /// Its identifier
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vri => "vri",
            Self::Bvr => "bvr",
            Self::Data => "data",
        }
    }
}
