//! A document passed with reservations

use super::super::findings::of_authority;
use super::super::payload::{Agreement, DocumentAnalysis, Finding, Quality};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but a word of its `analysis` is `partial_match`, the name or the date of birth has
    /// `no_data`, the issuing country or another part of `aamva_verification` than those of `plaid-authority-differs`
    /// is `no_match`, the pictures are `low`, or `type_supported` or a check of `image_quality_details` is `failed`.
    ///
    /// # Why it matters
    ///
    /// Honest documents have these findings too, but they say how sure Plaid is.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `analysis`, <https://plaid.com/docs/api/products/identity-verification/>.
    RULE = "plaid-document-imprecise", Informs, "a document passed, but a finding about it is not clear";
    de = "ein Dokument ist bestanden, aber ein Befund darüber ist nicht eindeutig";
    es = "un documento se superó, pero un hallazgo sobre él no es claro";
    fr = "un document est réussi, mais un constat à son sujet n’est pas net";
}

/// Looks at every word that is no evidence by itself
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, judging: &mut Judging<'a>) {
    let compared = analysis.extracted_data();
    let (name, born, issuer) = (compared.name(), compared.date_of_birth(), compared.issuing_country());
    for word in [analysis.authenticity(), name, born] {
        judging.doubt(&RULE, word.word() == Some(Agreement::PartialMatch), word);
    }
    for word in [name, born] {
        judging.doubt(&RULE, word.word() == Some(Agreement::NoData), word);
    }
    for word in of_authority(analysis.aamva_verification()).into_iter().chain([issuer]) {
        judging.doubt(&RULE, matches!(word.word(), Some(Agreement::NoMatch | Agreement::PartialMatch)), word);
    }
    judging.doubt(&RULE, analysis.image_quality().word() == Some(Quality::Low), analysis.image_quality());
    let supported = analysis.fraud_analysis_details().type_supported();
    for found in analysis.image_quality_details().each::<Finding>().chain([supported]) {
        judging.doubt(&RULE, found.word() == Some(Finding::Failed), found);
    }
}
