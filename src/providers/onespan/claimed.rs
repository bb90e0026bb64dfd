//! What OneSpan's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.time", "`created` of the last attempt"),
        ("verification.verification_process", "`id`"),
        ("verification.evidence[].type", "a document"),
        ("verification.evidence[].check_details[].check_method", "`bvr`"),
        ("verification.evidence[].document_details.type", "the type of the document"),
        ("verification.evidence[].document_details.document_number", "as read"),
        ("verification.evidence[].document_details.date_of_issuance", "as read"),
        ("verification.evidence[].document_details.date_of_expiry", "as read"),
        ("verification.evidence[].document_details.issuer.country", "`issuingCountry`"),
        ("verification.evidence[].document_details.issuer.country_code", "`issuingCountry`"),
        ("claims.given_name", "as read"),
        ("claims.family_name", "as read"),
        ("claims.birthdate", "as read"),
        ("claims.gender", "as read"),
        ("claims.nationalities[]", "as read"),
    ],
    "If no document was read that names its holder, the person is the one that the caller submitted: `no-claims`.",
);
