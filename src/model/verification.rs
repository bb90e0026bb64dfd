//! A verification, in the same form for every provider

use super::kept::{kept, owned};
use crate::identity::country::alpha3;
use crate::named::named;
use crate::schema::pointer::{OwnName, Pointer};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use tsify::Tsify;

kept! {
    /// What was checked, who the person is, and which documents were used
    #[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
    #[serde(rename_all = "camelCase")]
    #[tsify(missing_as_null)]
    pub struct Verification<'a> {
        /// The provider's own id of the verification
        pub reference: Option<Cow<'a, str>>,
        /// The caller's id of the verification
        pub external_reference: Option<Cow<'a, str>>,
        /// When the verification started, in ISO 8601
        pub started_at: Option<Cow<'a, str>>,
        /// When the verification ended, in ISO 8601
        pub finished_at: Option<Cow<'a, str>>,
        /// What was checked, in the order of the body
        pub checks: Vec<Check<'a>>,
        /// The person that the body describes
        pub person: Option<Person<'a>>,
        /// The documents that were used
        pub documents: Vec<Document<'a>>,
    }
}

kept! {
    /// One check
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
    #[serde(rename_all = "camelCase")]
    #[tsify(missing_as_null)]
    pub struct Check<'a> {
        /// What was checked
        pub kind: CheckKind,
        /// The provider's own name for the check
        #[tsify(type = "string")]
        pub name: OwnName<'a>,
        /// The result of the check
        pub status: CheckStatus,
        /// Whether the check counts. `false` if the provider runs it without letting it decide.
        pub counts: bool,
        /// The score that was reached, from 0 to 1
        pub score: Option<f64>,
        /// The score that was required, from 0 to 1
        pub threshold: Option<f64>,
        /// The place of the check in the body
        #[tsify(type = "string")]
        pub pointer: Pointer<'a>,
    }
}

named! {
    /// What a check examines
    pub enum CheckKind {
        /// Whether a document is genuine and readable
        Document = "document",
        /// Whether a live person is present, and not an image of one
        Liveness = "liveness",
        /// Whether the person is the one on the document
        FaceMatch = "face-match",
        /// Whether data agrees with the document or with a record
        Data = "data",
        /// Whether the person is on a list of sanctions or the like
        Watchlist = "watchlist",
        /// Whether a document is still valid
        Expiry = "expiry",
        /// Whether the name agrees
        Name = "name",
        /// Whether the address agrees
        Address = "address",
        /// The device that was used
        Device = "device",
        /// A rule that the caller set up with the provider
        Rule = "rule",
        /// Anything else
        Other = "other",
    }
}

named! {
    /// The result of a check
    pub enum CheckStatus {
        /// The check passed
        Passed = "passed",
        /// The check failed
        Failed = "failed",
        /// Someone should review it
        Flagged = "flagged",
        /// The check was not performed
        NotPerformed = "not-performed",
        /// The check could not be performed
        Error = "error",
        /// This version does not know the provider's word
        Unknown = "unknown",
    }
}

kept! {
    /// The person that a body describes
    #[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
    #[serde(rename_all = "camelCase")]
    #[tsify(missing_as_null)]
    pub struct Person<'a> {
        /// First name
        pub given_name: Option<Cow<'a, str>>,
        /// Names between the first and the last name
        pub middle_name: Option<Cow<'a, str>>,
        /// Last name
        pub family_name: Option<Cow<'a, str>>,
        /// The whole name, if the provider gives it in one piece
        pub full_name: Option<Cow<'a, str>>,
        /// The date of birth, in ISO 8601
        pub birth_date: Option<Cow<'a, str>>,
        /// As the provider writes it
        pub gender: Option<Cow<'a, str>>,
        /// As the provider writes it
        pub nationality: Option<Cow<'a, str>>,
        /// Where the person lives
        pub address: Option<Address<'a>>,
        /// With the country code, if the provider gives it
        pub phone: Option<Cow<'a, str>>,
        /// The number by which a state identifies the person
        pub personal_number: Option<Cow<'a, str>>,
    }
}

kept! {
    /// Where a person lives
    #[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
    #[serde(rename_all = "camelCase")]
    #[tsify(missing_as_null)]
    pub struct Address<'a> {
        /// Street, house number and the like
        pub line: Option<Cow<'a, str>>,
        /// City or town
        pub city: Option<Cow<'a, str>>,
        /// State, county or province
        pub region: Option<Cow<'a, str>>,
        /// Postal code
        pub postal_code: Option<Cow<'a, str>>,
        /// As the provider writes it
        pub country: Option<Cow<'a, str>>,
    }
}

kept! {
    /// A document that was used
    #[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
    #[serde(rename_all = "camelCase")]
    #[tsify(missing_as_null)]
    pub struct Document<'a> {
        /// The kind of document, unless the body states two kinds for it
        pub kind: Option<DocumentKind>,
        /// The provider's own name for the kind of document
        pub provider_type: Option<Cow<'a, str>>,
        /// The document number, with every digit
        pub number: Option<Cow<'a, str>>,
        /// The issuing country as an ISO 3166-1 alpha-3 code, if it can be determined and the body does not state two
        pub issuing_country: Option<Cow<'a, str>>,
        /// The issuing country as the provider writes it
        pub issuing_country_given: Option<Cow<'a, str>>,
        /// The date of issue, in ISO 8601
        pub issued: Option<Cow<'a, str>>,
        /// The date of expiry, in ISO 8601
        pub expires: Option<Cow<'a, str>>,
        /// The name on the document
        pub holder_name: Option<Cow<'a, str>>,
        /// What was read from the document about its holder, without data that something else in the body contradicts.
        /// Verified claims come from it.
        pub holder: Option<Person<'a>>,
    }
}

named! {
    /// A kind of document
    pub enum DocumentKind {
        /// A passport
        Passport = "passport",
        /// A driving licence
        DrivingLicence = "driving-licence",
        /// An identity card of a state
        IdentityCard = "identity-card",
        /// A residence permit of a state
        ResidencePermit = "residence-permit",
        /// A visa
        Visa = "visa",
        /// Anything else
        Other = "other",
    }
}

// These are calls because every provider needs them: each inlined comparison and drop would be as large as its caller.

/// Adds a check, if there is one
#[inline(never)]
pub fn add<'a>(checks: &mut Vec<Check<'a>>, check: Option<Check<'a>>) {
    checks.extend(check);
}

/// The data of a person or a document that two places of a body contradict
#[allow(clippy::struct_excessive_bools, reason = "each is disputed by itself")]
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Disputed {
    /// The name
    pub name: bool,
    /// The date of birth
    pub birth_date: bool,
    /// The sex or the nationality
    pub traits: bool,
    /// The date of issue
    pub issued: bool,
}

owned!(CheckKind, CheckStatus, DocumentKind);

impl DocumentKind {
    /// Returns the kind that all of these names mean, or `None` if two of them mean different kinds
    ///
    /// A name that means none of the kinds says nothing, unless it is the only one.
    pub fn agreed<'a>(names: impl IntoIterator<Item = Option<&'a str>>, kind: fn(&str) -> Self) -> Option<Self> {
        let mut all = names.into_iter().flatten().map(kind);
        let first = all.next()?;
        all.try_fold(first, |known, other| match (known, other) {
            (Self::Other, other) => Some(other),
            (known, other) => (other == known || other == Self::Other).then_some(known),
        })
    }
}

/// Returns the issuer that all of these texts are codes of, or `None` if two of them are codes of different countries
pub fn agreed_country<'a>(codes: impl IntoIterator<Item = Option<&'a str>>) -> Option<&'static str> {
    let mut all = codes.into_iter().flatten().filter_map(alpha3);
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

impl Verification<'_> {
    /// Removes the disputed data from the documents and their holders
    #[must_use]
    pub fn without(mut self, disputed: Disputed) -> Self {
        for document in self.documents.iter_mut().filter(|_| disputed.issued) {
            document.issued = None;
        }
        for holder in self.documents.iter_mut().filter_map(|document| document.holder.as_mut()) {
            if disputed.name {
                (holder.given_name, holder.middle_name, holder.family_name, holder.full_name) =
                    (None, None, None, None);
            }
            if disputed.birth_date {
                holder.birth_date = None;
            }
            if disputed.traits {
                (holder.gender, holder.nationality) = (None, None);
            }
        }
        self
    }
}

impl Person<'_> {
    /// Returns the person with the most data; of two with equally much, the one whose values sort first, so that the
    /// order in the body does not matter
    pub fn fullest(people: impl Iterator<Item = Self>) -> Option<Self> {
        people.reduce(|known, person| if person.comes_before(&known) { person } else { known })
    }

    /// Returns whether this person has more data than another, or equally much with values that sort first
    pub fn comes_before(&self, other: &Self) -> bool {
        let (more, less) = (self.known(), other.known());
        more > less || more == less && self.texts().lt(other.texts())
    }

    /// Returns the texts except the address, in the order of their declaration
    fn texts(&self) -> impl Iterator<Item = Option<&str>> {
        let texts = [
            &self.given_name,
            &self.middle_name,
            &self.family_name,
            &self.full_name,
            &self.birth_date,
            &self.gender,
            &self.nationality,
            &self.phone,
            &self.personal_number,
        ];
        texts.into_iter().map(Option::as_deref)
    }

    fn known(&self) -> usize {
        self.texts().flatten().count() + usize::from(self.address.is_some())
    }

    /// Returns the person if it has any data
    #[inline(never)]
    pub fn unless_empty(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

impl Document<'_> {
    /// Returns whether the document and its holder have more data than another, or equally much with values that sort
    /// first
    pub fn comes_before(&self, other: &Self) -> bool {
        let holders = (self.holder.clone().unwrap_or_default(), other.holder.clone().unwrap_or_default());
        if holders.0 != holders.1 {
            return holders.0.comes_before(&holders.1);
        }
        let (more, less) = (self.texts().flatten().count(), other.texts().flatten().count());
        more > less || more == less && self.texts().lt(other.texts())
    }

    /// Returns the texts, in the order of their declaration
    fn texts(&self) -> impl Iterator<Item = Option<&str>> {
        let texts = [
            &self.provider_type,
            &self.number,
            &self.issuing_country,
            &self.issuing_country_given,
            &self.issued,
            &self.expires,
        ];
        texts.into_iter().map(Option::as_deref)
    }
}

impl Address<'_> {
    /// Returns the address if it has any data
    #[inline(never)]
    pub fn unless_empty(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}
