//! What IDVerse's bodies fill in verified claims

use crate::providers::claimed::Claimed;

/// Each element and its source
pub const CLAIMED: Claimed = Claimed::of(
    &[
        ("verification.time", "`closed_at`"),
        ("verification.verification_process", "`transaction_id`"),
        ("verification.evidence[].type", "a document, and a record if a data check passed"),
        ("verification.evidence[].check_details[].check_method", "`vri`, `bvr`, `data`"),
        ("verification.evidence[].document_details.type", "the type of the document"),
        ("verification.evidence[].document_details.document_number", "as read, otherwise as confirmed"),
        ("verification.evidence[].document_details.date_of_expiry", "as read, otherwise as confirmed"),
        ("verification.evidence[].document_details.issuer.country_code", "`country_code`"),
        ("claims.name", "from the document, if nothing was confirmed"),
        ("claims.given_name", "`user_details`"),
        ("claims.middle_name", "`user_details`"),
        ("claims.family_name", "`user_details`"),
        ("claims.birthdate", "`user_details`"),
        ("claims.address.street_address", "`user_details`"),
        ("claims.address.locality", "`user_details`"),
        ("claims.address.region", "`user_details`"),
        ("claims.address.postal_code", "`user_details`"),
        ("claims.address.country_code", "`user_details`"),
    ],
    "`user_details` are what the person confirmed of the values read from the document. IDVerse's page says that they \
     are absent if the person did not pass the verification check. If no name was read from any document, there is \
     nothing to confirm: `no-claims`. An address is left out unless its `was_validated` is true.",
);
