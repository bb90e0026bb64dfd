//! What Persona's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.time", "`completed-at`, `decisioned-at`"),
        ("verification.verification_process", "the id of the inquiry"),
        ("verification.evidence[].type", "a document"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "`id-class`"),
        ("verification.evidence[].document_details.document_number", "`document-number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`issue-date`"),
        ("verification.evidence[].document_details.date_of_expiry", "`expiration-date`"),
        ("verification.evidence[].document_details.issuer.country_code", "`country-code`"),
        ("claims.given_name", "`name-first`"),
        ("claims.family_name", "`name-last`"),
        ("claims.birthdate", "`birthdate`"),
        ("claims.gender", "`sex`"),
        ("claims.nationalities[]", "`nationality`"),
        ("claims.address.street_address", "`address-street-1`, `address-street-2`"),
        ("claims.address.locality", "`address-city`"),
        ("claims.address.region", "`address-subdivision`"),
        ("claims.address.postal_code", "`address-postal-code`"),
        ("claims.address.country_code", "the field `address-country-code`"),
    ],
    "Only a document that passed and is included in an approved inquiry: `no-claims` otherwise. A webhook includes nothing by \
     default, so let it include verifications, or fetch the inquiry with `include=verifications`.",
);
