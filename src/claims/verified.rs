//! The types of `verified_claims`, with the standard's names
//!
//! Only the members that a verification can fill; the standard has more.
//! <https://openid.net/specs/openid-ida-verified-claims-1_0.html>

use serde::Serialize;
use tsify::Tsify;

/// One element of `verified_claims`
#[derive(PartialEq, Serialize, Tsify)]
pub struct VerifiedClaims {
    /// How the claims were verified
    pub verification: ClaimsVerification,
    /// The verified claims about the person. Never empty.
    pub claims: Claims,
}

/// How claims were verified
#[derive(PartialEq, Serialize, Tsify)]
pub struct ClaimsVerification {
    /// As the caller passed it
    pub trust_framework: String,
    /// As the caller passed it
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub assurance_level: Option<String>,
    /// When the verification ended: by the provider, or else as the caller passed it: `YYYY-MM-DDThh:mm:ssTZD`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub time: Option<String>,
    /// The provider's own id of the verification
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub verification_process: Option<String>,
    /// The evidence for the claims. Never an empty list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub evidence: Vec<ClaimsEvidence>,
}

/// Evidence for claims
#[derive(PartialEq, Serialize, Tsify)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClaimsEvidence {
    /// A document that was checked
    Document {
        /// How the document was checked. Never an empty list.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[tsify(optional)]
        check_details: Vec<CheckDetails>,
        /// Which document it was
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional)]
        document_details: Option<DocumentDetails>,
    },
    /// A record of some register
    ElectronicRecord {
        /// How the record was checked
        check_details: Vec<CheckDetails>,
    },
}

/// How something was checked
#[derive(PartialEq, Serialize, Tsify)]
pub struct CheckDetails {
    /// An identifier of the standard's registry
    #[tsify(type = "\"vri\" | \"bvr\" | \"data\"")]
    pub check_method: String,
    /// As the caller passed it
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub organization: Option<String>,
}

/// A document that was checked
#[derive(PartialEq, Serialize, Tsify)]
pub struct DocumentDetails {
    /// An identifier of the standard's registry, or else the provider's own name
    #[tsify(type = "\"passport\" | \"driving_permit\" | \"idcard\" | \"residence_permit\" | \"visa\" | (string & {})")]
    pub r#type: String,
    /// The document number, with every digit
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub document_number: Option<String>,
    /// `YYYY-MM-DD`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub date_of_issuance: Option<String>,
    /// `YYYY-MM-DD`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub date_of_expiry: Option<String>,
    /// The country that issued the document
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub issuer: Option<DocumentIssuer>,
}

/// The country that issued a document. Never empty.
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct DocumentIssuer {
    /// The country's name, if the provider gives a name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country: Option<String>,
    /// ISO 3166-1 alpha-3
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country_code: Option<String>,
}

/// The verified claims about a person
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct Claims {
    /// The whole name, if the provider gives it in one piece
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub name: Option<String>,
    /// First name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub given_name: Option<String>,
    /// Names between the first and the last name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub middle_name: Option<String>,
    /// Last name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub family_name: Option<String>,
    /// `YYYY-MM-DD`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub birthdate: Option<String>,
    /// One of the values that the standard defines
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "\"female\" | \"male\"")]
    pub gender: Option<String>,
    /// ISO 3166-1 alpha-3. Never an empty list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub nationalities: Vec<String>,
    /// Where the person lives
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub address: Option<ClaimsAddress>,
}

/// Where a person lives. Never empty.
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct ClaimsAddress {
    /// The whole address, if the provider gives it in one piece
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub formatted: Option<String>,
    /// Street, house number and the like
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub street_address: Option<String>,
    /// City or town
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub locality: Option<String>,
    /// State, county or province
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub region: Option<String>,
    /// Postal code
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub postal_code: Option<String>,
    /// The country's name, if the provider gives a name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country: Option<String>,
    /// ISO 3166-1 alpha-3
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country_code: Option<String>,
}
