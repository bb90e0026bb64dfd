//! The shape of `verified_claims`, in the standard's own spelling
//!
//! What a verification can fill of it: the standard has more.
//! <https://openid.net/specs/openid-ida-verified-claims-1_0.html>

use serde::Serialize;
use tsify::Tsify;

/// One element of `verified_claims`
#[derive(PartialEq, Serialize, Tsify)]
pub struct VerifiedClaims {
    /// How the claims were verified
    pub verification: ClaimsVerification,
    /// What was verified of the person; never empty
    pub claims: Claims,
}

/// How claims were verified
#[derive(PartialEq, Serialize, Tsify)]
pub struct ClaimsVerification {
    /// As the caller says
    pub trust_framework: String,
    /// As the caller says
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub assurance_level: Option<String>,
    /// When it ended, by the provider; else as the caller says: `YYYY-MM-DDThh:mm:ssTZD`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub time: Option<String>,
    /// The provider's own id
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub verification_process: Option<String>,
    /// On what the claims rest; never an empty list
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub evidence: Vec<ClaimsEvidence>,
}

/// Something that claims rest on
#[derive(PartialEq, Serialize, Tsify)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClaimsEvidence {
    /// A document that was looked at
    Document {
        /// How; never an empty list
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[tsify(optional)]
        check_details: Vec<CheckDetails>,
        /// Which
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional)]
        document_details: Option<DocumentDetails>,
    },
    /// Somebody's records
    ElectronicRecord {
        /// How they were looked at
        check_details: Vec<CheckDetails>,
    },
}

/// How something was checked
#[derive(PartialEq, Serialize, Tsify)]
pub struct CheckDetails {
    /// Of the standard's registry
    #[tsify(type = "\"vri\" | \"bvr\" | \"data\"")]
    pub check_method: String,
    /// As the caller says
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub organization: Option<String>,
}

/// A document that was looked at
#[derive(PartialEq, Serialize, Tsify)]
pub struct DocumentDetails {
    /// Of the standard's registry; else what the provider calls it
    #[tsify(type = "\"passport\" | \"driving_permit\" | \"idcard\" | \"residence_permit\" | \"visa\" | (string & {})")]
    pub r#type: String,
    /// Its number, every digit kept
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
    /// Who issued it
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub issuer: Option<DocumentIssuer>,
}

/// Who issued a document; never empty
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct DocumentIssuer {
    /// The country's name, where the provider gives a name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country: Option<String>,
    /// ISO 3166-1 alpha-3
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country_code: Option<String>,
}

/// What was verified of a person
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct Claims {
    /// The whole name, where the provider gives it whole
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub name: Option<String>,
    /// First name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub given_name: Option<String>,
    /// Names between the first and the last
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
    /// ISO 3166-1 alpha-3; never an empty list
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub nationalities: Vec<String>,
    /// Where the person lives
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub address: Option<ClaimsAddress>,
}

/// Where a person lives; never empty
#[derive(Default, PartialEq, Serialize, Tsify)]
pub struct ClaimsAddress {
    /// All of it, where the provider gives it in one piece
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub formatted: Option<String>,
    /// Street, number and the like
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
    /// The country's name, where the provider gives a name
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country: Option<String>,
    /// ISO 3166-1 alpha-3
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub country_code: Option<String>,
}
