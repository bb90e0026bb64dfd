//! What IDWise's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.verification_process", "`journey_id`"),
        ("verification.evidence[].type", "a document"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`"),
        ("verification.evidence[].document_details.type", "the type of the document"),
        ("verification.evidence[].document_details.document_number", "`Document Number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`Issue Date`"),
        ("verification.evidence[].document_details.date_of_expiry", "`Expiry Date`"),
        ("verification.evidence[].document_details.issuer.country", "`issuing_country`"),
        ("verification.evidence[].document_details.issuer.country_code", "`issuing_country_code`"),
        ("claims.name", "the applicant's, if a document states it"),
        ("claims.given_name", "`First Name`"),
        ("claims.middle_name", "`Middle Name`"),
        ("claims.family_name", "`Last Name`"),
        ("claims.birthdate", "the applicant's, otherwise `Birth Date`"),
        ("claims.gender", "`Sex`"),
        ("claims.nationalities[]", "`Nationality Code`"),
        ("claims.address.formatted", "`Address` of the document"),
    ],
    "Spot checks compare a face with the one from an earlier journey and read no document, and webhooks carry neither \
     a person nor a document: `no-claims`. A journey has claims if one of its documents names its holder.",
);
