//! What Didit's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.verification_process", "`session_id`"),
        ("verification.time", "`timestamp`, or the latest review"),
        ("verification.evidence[].type", "a document, a register"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "`document_type`"),
        ("verification.evidence[].document_details.document_number", "`document_number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`date_of_issue`"),
        ("verification.evidence[].document_details.date_of_expiry", "`expiration_date`"),
        ("verification.evidence[].document_details.issuer.country_code", "`issuing_state`"),
        ("claims.name", "`full_name`"),
        ("claims.given_name", "`first_name`"),
        ("claims.family_name", "`last_name`"),
        ("claims.birthdate", "`date_of_birth`"),
        ("claims.gender", "`gender`"),
        ("claims.nationalities[]", "`nationality`"),
        ("claims.address.street_address", "`street_1` of the parsed address"),
        ("claims.address.locality", "`city`"),
        ("claims.address.region", "`region`"),
        ("claims.address.postal_code", "`postal_code`"),
        ("claims.address.country_code", "`country`"),
    ],
    "Claims are made of approved documents. A session without one, and a call for one report, has none: `no-claims`.",
);
