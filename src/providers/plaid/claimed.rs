//! What Plaid's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.time", "`completed_at`"),
        ("verification.verification_process", "the id of the session"),
        ("verification.evidence[].type", "a document, a register"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "`category`"),
        ("verification.evidence[].document_details.document_number", "`extracted_data.id_number`"),
        ("verification.evidence[].document_details.date_of_issuance", "`extracted_data.issue_date`"),
        ("verification.evidence[].document_details.date_of_expiry", "`extracted_data.expiration_date`"),
        ("verification.evidence[].document_details.issuer.country_code", "`extracted_data.issuing_country`"),
        ("claims.given_name", "`extracted_data.name.given_name`"),
        ("claims.family_name", "`extracted_data.name.family_name`"),
        ("claims.birthdate", "`extracted_data.date_of_birth`"),
        ("claims.address.street_address", "`extracted_data.address.street`"),
        ("claims.address.locality", "`extracted_data.address.city`"),
        ("claims.address.region", "`extracted_data.address.region`"),
        ("claims.address.postal_code", "`extracted_data.address.postal_code`"),
        ("claims.address.country_code", "`extracted_data.address.country`"),
    ],
    "Claims are made of the document that the session accepted. Webhooks and screenings name nobody who was verified, and a \
     session that only compared data with registers has no document: `no-claims`.",
);
