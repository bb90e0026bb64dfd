//! A document passed whose data is not what the person entered

use super::super::payload::{Agreement, DocumentAnalysis, DocumentStatus};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but `analysis.extracted_data` says `no_match` of the name or of the date of birth.
    ///
    /// # Why it matters
    ///
    /// The document is somebody else's.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `analysis.extracted_data`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-document-data-differs", Contradicts, "a document passed, but its name or date of birth is not the one entered";
    de = "ein Dokument ist bestanden, aber Name oder Geburtsdatum sind nicht die eingegebenen";
    es = "un documento se superó, pero su nombre o fecha de nacimiento no son los introducidos";
    fr = "un document est réussi, mais son nom ou sa date de naissance ne sont pas ceux saisis";
}

/// Looks at both words
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, status: Node<'a, DocumentStatus>, judging: &mut Judging<'a>) {
    let compared = analysis.extracted_data();
    for word in [compared.name(), compared.date_of_birth()] {
        judging.doubt_beside(&RULE, word.word() == Some(Agreement::NoMatch), word, status);
    }
}
