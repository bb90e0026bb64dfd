//! The parts of an overall result: the results that belong to the flow, and the documents
//!
//! <https://idkit.docs.idverse.com/reference/interpreting-the-results>

use super::field::stands;
use super::payload::{Document, Finding, Transaction};
use super::rules::{
    idverse_data_result_flagged, idverse_documents_result_flagged, idverse_facematch_result_flagged,
    idverse_liveness_result_flagged,
};
use crate::model::rule::Rule;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};

/// A part of the result
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// The result
    pub result: Node<'a, Finding>,
    /// The rule that reports a flagged result
    pub flagged: &'static Rule,
    /// Whether this flow must have the part
    pub belongs: bool,
}

/// Returns the parts, in the order of the page
pub fn parts(transaction: Node<'_, Transaction>) -> [Part<'_>; 4] {
    let (results, provider) = (transaction.results(), transaction.data_provider());
    let face = transaction.doc_only().flag() != Some(true);
    // Any provider counts. If none was asked, "the field will not exist", and some fields "can sometimes be empty".
    let asked = !provider.is_absent() && !provider.is_bare();
    [
        Part { result: results.documents(), flagged: &idverse_documents_result_flagged::RULE, belongs: true },
        Part { result: results.facematch(), flagged: &idverse_facematch_result_flagged::RULE, belongs: face },
        Part { result: results.liveness(), flagged: &idverse_liveness_result_flagged::RULE, belongs: face },
        Part { result: results.data(), flagged: &idverse_data_result_flagged::RULE, belongs: asked },
    ]
}

/// Returns the values that are `FLAGGED` if a document's fraud analysis is an object
pub fn flags(document: Node<'_, Document>) -> impl Iterator<Item = Node<'_, Any>> {
    let values = document.asf_document_result().read_as::<Keyed<Any>>().values();
    values.filter(|value| value.written() == Some("FLAGGED"))
}

/// Returns whether a document's fraud analysis is an object that has an unknown value, or no known value at all
///
/// `PASSED` and `FLAGGED` are known, at least one of them has to be there, and any other value may only be `true`. An
/// empty object is not a result.
pub fn is_unclear(document: Node<'_, Document>) -> bool {
    let several = document.asf_document_result().read_as::<Keyed<Any>>();
    let mut known = false;
    let mut unknown = false;
    for value in several.values() {
        match value.written() {
            Some("PASSED" | "FLAGGED") => known = true,
            Some("true") => {}
            _ => unknown |= stands(value).is_some(),
        }
    }
    several.values().next().is_some() && (unknown || !known)
}

/// Returns whether a document's fraud analysis, or a part of it, is flagged
pub fn is_flagged(document: Node<'_, Document>) -> bool {
    let whole = document.asf_document_result().read_as::<Finding>();
    let mut parts = document.asf_breakdown().each::<Finding>();
    whole.word() == Some(Finding::Flagged)
        || parts.any(|finding| finding.word() == Some(Finding::Flagged))
        || flags(document).next().is_some()
}
