//! A verification, whoever performed it

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What was checked, of whom, on which documents
#[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Verification {
    /// The provider's own id
    pub reference: Option<String>,
    /// The id that the caller gave it
    pub external_reference: Option<String>,
    /// When it began, ISO 8601
    pub started_at: Option<String>,
    /// When it ended, ISO 8601
    pub finished_at: Option<String>,
    /// What was checked, in the body's order
    pub checks: Vec<Check>,
    /// Whom the body describes
    pub person: Option<Person>,
    /// On which documents
    pub documents: Vec<Document>,
}

/// One thing that was checked
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Check {
    /// What was checked
    pub kind: CheckKind,
    /// The provider's own name for it
    pub name: String,
    /// What came of it
    pub status: CheckStatus,
    /// False where the provider runs it without letting it decide
    pub counts: bool,
    /// What was reached, from 0 to 1
    pub score: Option<f64>,
    /// What had to be reached, from 0 to 1
    pub threshold: Option<f64>,
    /// Where the body says so
    pub pointer: String,
}

/// What a check looks at
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum CheckKind {
    /// A document is genuine and readable
    Document,
    /// A person is there, not a picture of one
    Liveness,
    /// The person is the one on the document
    FaceMatch,
    /// Data agrees with the document or a record
    Data,
    /// Sanctions and like lists
    Watchlist,
    /// A document is still valid
    Expiry,
    /// The name agrees
    Name,
    /// The address agrees
    Address,
    /// The device that was used
    Device,
    /// A rule of the caller's own
    Rule,
    /// Anything else
    Other,
}

/// What came of a check
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum CheckStatus {
    /// It is as it should be
    Passed,
    /// It is not
    Failed,
    /// Somebody should look
    Flagged,
    /// It was not done
    NotPerformed,
    /// It could not be done
    Error,
    /// The provider's word is not one that this version knows
    Unknown,
}

/// Whom a body describes
#[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Person {
    /// First name
    pub given_name: Option<String>,
    /// Names between the first and the last
    pub middle_name: Option<String>,
    /// Last name
    pub family_name: Option<String>,
    /// The whole name, where the provider gives it whole
    pub full_name: Option<String>,
    /// ISO 8601
    pub birth_date: Option<String>,
    /// As the provider says it
    pub gender: Option<String>,
    /// As the provider says it
    pub nationality: Option<String>,
    /// Where the person lives
    pub address: Option<Address>,
    /// With the country's code where the provider gives it
    pub phone: Option<String>,
    /// The number by which a state knows the person
    pub personal_number: Option<String>,
}

/// Where a person lives
#[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Address {
    /// Street, number and the like
    pub line: Option<String>,
    /// City or town
    pub city: Option<String>,
    /// State, county or province
    pub region: Option<String>,
    /// Postal code
    pub postal_code: Option<String>,
    /// As the provider says it
    pub country: Option<String>,
}

/// A document that was looked at
#[derive(Clone, Default, Deserialize, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Document {
    /// What it is
    pub kind: Option<DocumentKind>,
    /// What the provider calls it
    pub provider_type: Option<String>,
    /// Its number, every digit kept
    pub number: Option<String>,
    /// Who issued it, ISO 3166-1 alpha-3 where it can be known
    pub issuing_country: Option<String>,
    /// Who issued it, as the provider says it
    pub issuing_country_given: Option<String>,
    /// ISO 8601
    pub issued: Option<String>,
    /// ISO 8601
    pub expires: Option<String>,
    /// The name on it
    pub holder_name: Option<String>,
    /// What was read off it of its holder, save what something else in the body contradicts; claims rest on this
    pub holder: Option<Person>,
}

/// What a document is
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A passport
    Passport,
    /// A licence to drive
    DrivingLicence,
    /// A card by which a state identifies a person
    IdentityCard,
    /// A permit to live in a state
    ResidencePermit,
    /// A visa
    Visa,
    /// Anything else
    Other,
}

impl DocumentKind {
    /// Every kind, in the order of the declaration
    pub const ALL: [Self; 6] =
        [Self::Passport, Self::DrivingLicence, Self::IdentityCard, Self::ResidencePermit, Self::Visa, Self::Other];

    /// Its name, as in JSON
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::DrivingLicence => "driving-licence",
            Self::IdentityCard => "identity-card",
            Self::ResidencePermit => "residence-permit",
            Self::Visa => "visa",
            Self::Other => "other",
        }
    }
}

// Calls, since every provider asks: compared and dropped in line, each would be as large as what it is asked of.

/// Adds a check, if there is one
#[inline(never)]
pub fn add(checks: &mut Vec<Check>, check: Option<Check>) {
    checks.extend(check);
}

/// What of the person two places of a body contradict
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Disputed {
    /// The name
    pub name: bool,
    /// The day of birth
    pub birth_date: bool,
    /// The sex or the nationality
    pub traits: bool,
}

impl Verification {
    /// Takes back what was read of the documents' holders and is disputed
    #[must_use]
    pub fn without(mut self, disputed: Disputed) -> Self {
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

impl Person {
    /// Returns the person of whom most is known; of two the one whose values come first in order, so that the order in
    /// which they stand in a body means nothing
    pub fn fullest(people: impl Iterator<Item = Self>) -> Option<Self> {
        people.reduce(|known, person| if person.comes_before(&known) { person } else { known })
    }

    /// Whether more is known of it than of another, or as much with values that come first in order
    pub fn comes_before(&self, other: &Self) -> bool {
        let (more, less) = (self.known(), other.known());
        more > less || more == less && self.texts().lt(other.texts())
    }

    /// Its texts but for the address, in the order of their declaration
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

    /// It, if anything is known of the person
    #[inline(never)]
    pub fn unless_empty(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

impl Document {
    /// Whether more is known of it and its holder than of another, or as much with values that come first in order
    pub fn comes_before(&self, other: &Self) -> bool {
        let holders = (self.holder.clone().unwrap_or_default(), other.holder.clone().unwrap_or_default());
        if holders.0 != holders.1 {
            return holders.0.comes_before(&holders.1);
        }
        let (more, less) = (self.texts().flatten().count(), other.texts().flatten().count());
        more > less || more == less && self.texts().lt(other.texts())
    }

    /// Its texts, in the order of their declaration
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

impl Address {
    /// It, if anything is known of the address
    #[inline(never)]
    pub fn unless_empty(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}
