//! What Stripe's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.time", "`created` of the report"),
        ("verification.verification_process", "the id of the session"),
        ("verification.evidence[].type", "a document"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "the type of the document"),
        ("verification.evidence[].document_details.document_number", "`document.number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`document.issued_date`"),
        ("verification.evidence[].document_details.date_of_expiry", "`document.expiration_date`"),
        ("verification.evidence[].document_details.issuer.country_code", "`document.issuing_country`"),
        ("claims.given_name", "`first_name`"),
        ("claims.family_name", "`last_name`"),
        ("claims.birthdate", "`dob`"),
        ("claims.gender", "`sex`"),
        ("claims.address.street_address", "`address.line1`, `address.line2`"),
        ("claims.address.locality", "`address.city`"),
        ("claims.address.region", "`address.state`"),
        ("claims.address.postal_code", "`address.postal_code`"),
        ("claims.address.country_code", "`address.country`"),
    ],
    "Events name nobody, and neither does a session that was fetched without its report: `no-claims`. Fetch the session and \
     expand `last_verification_report` and `verified_outputs`. The dates, the numbers and `dob` need a restricted key and \
     are expanded by name. Without the report or without a document in it, the error is `no-claims`.",
);
