//! A document passed without an analysis

use super::super::payload::{Agreement, DocumentAnalysis};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but its `analysis.authenticity` is missing or `no_data`.
    ///
    /// # Why it matters
    ///
    /// Nothing says that the document is genuine. Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `analysis`, <https://plaid.com/docs/api/products/identity-verification/>, which requires `authenticity`. That
    /// `no_data` is not enough is inferred.
    RULE = "plaid-document-not-analyzed", Doubts, "a document passed, but nothing says that it is genuine";
    de = "ein Dokument ist bestanden, aber nichts sagt, dass es echt ist";
    es = "un documento se superó, pero nada dice que sea auténtico";
    fr = "un document est réussi, mais rien ne dit qu’il est authentique";
}

/// Looks at the word
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, judging: &mut Judging<'a>) {
    let genuine = analysis.authenticity();
    judging.doubt(&RULE, matches!(genuine.word(), None | Some(Agreement::NoData)), genuine);
}
