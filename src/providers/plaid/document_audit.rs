//! Weighs the analysis of the document that a session has accepted

use super::findings::for_fraud;
use super::payload::{Document, Session};
use super::rules::{
    plaid_authority_differs, plaid_birth_date_word_differs, plaid_country_word_differs, plaid_document_data_differs,
    plaid_document_expired, plaid_document_imprecise, plaid_document_not_analyzed, plaid_document_not_genuine,
    plaid_finding_missing,
};
use crate::model::judging::Judging;
use crate::schema::node::Node;

/// Weighs a document that passed
pub fn document<'a>(document: Node<'a, Document>, session: Node<'a, Session>, judging: &mut Judging<'a>) {
    let (analysis, status) = (document.analysis(), document.status());
    plaid_document_not_analyzed::check(analysis, judging);
    missing_words(document, judging);
    plaid_authority_differs::check(analysis, judging);
    plaid_document_not_genuine::check(analysis, status, judging);
    plaid_document_data_differs::check(analysis, status, judging);
    plaid_document_expired::check(analysis, status, judging);
    plaid_birth_date_word_differs::check(document, session, judging);
    if judging.hears() {
        plaid_document_imprecise::check(analysis, judging);
        plaid_country_word_differs::check(document, session, judging);
    }
}

fn missing_words<'a>(document: Node<'a, Document>, judging: &mut Judging<'a>) {
    let analysis = document.analysis();
    let (compared, details) = (analysis.extracted_data(), analysis.fraud_analysis_details());
    plaid_finding_missing::check([document.extracted_data()], judging);
    plaid_finding_missing::check([compared.name(), compared.date_of_birth(), compared.issuing_country()], judging);
    plaid_finding_missing::check([compared.expiration_date()], judging);
    if !details.is_absent() {
        plaid_finding_missing::check(for_fraud(analysis), judging);
        plaid_finding_missing::check([details.issue_date_check()], judging);
    }
    let (authority, review) = (analysis.aamva_verification(), analysis.human_review());
    if !authority.is_absent() {
        plaid_finding_missing::check([authority.is_verified()], judging);
    }
    if !review.is_absent() {
        plaid_finding_missing::check([review.status()], judging);
    }
}
