//! What the analysis of a document has found, list by list

use super::payload::{AamvaVerification, Agreement, DocumentAnalysis, Finding};
use crate::schema::node::Node;

/// Returns what was looked for in a document and is a sign of fraud if it failed
pub fn for_fraud(analysis: Node<'_, DocumentAnalysis>) -> [Node<'_, Finding>; 5] {
    let of = analysis.fraud_analysis_details().fields();
    [
        of.portrait_presence_check(),
        of.portrait_details_check(),
        of.image_composition_check(),
        of.integrity_check(),
        of.detail_check(),
    ]
}

/// Returns what the authority that issued a licence says of its parts
pub fn of_authority(aamva: Node<'_, AamvaVerification>) -> [Node<'_, Agreement>; 13] {
    let of = aamva.fields();
    [
        of.id_number(),
        of.id_issue_date(),
        of.id_expiration_date(),
        of.street(),
        of.city(),
        of.postal_code(),
        of.date_of_birth(),
        of.gender(),
        of.height(),
        of.eye_color(),
        of.first_name(),
        of.middle_name(),
        of.last_name(),
    ]
}
