//! What Onfido's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.verification_process", "the id of the check or of the run"),
        ("verification.time", "`completed_at_iso8601` or `updated_at` of a run"),
        ("verification.evidence[].type", "a document"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "`document_type`"),
        ("verification.evidence[].document_details.document_number", "`document_numbers`, `document_number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`issuing_date`"),
        ("verification.evidence[].document_details.date_of_expiry", "`date_of_expiry`"),
        ("verification.evidence[].document_details.issuer.country_code", "`issuing_country`"),
        ("claims.given_name", "`first_name`"),
        ("claims.middle_name", "`middle_name`"),
        ("claims.family_name", "`last_name`"),
        ("claims.birthdate", "`date_of_birth`"),
        ("claims.gender", "`gender`"),
        ("claims.nationalities[]", "`nationality`"),
    ],
    "Claims are made of the list of a check's reports, and of a run that has the report of a document in its output. A \
     check names nobody, and a single report is never accepted: `no-claims`.",
);
