//! A document passed that is not genuine

use super::super::findings::for_fraud;
use super::super::payload::{Agreement, DocumentAnalysis, DocumentStatus, Finding, HumanFinding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but its `authenticity` is `no_match`, a check of `fraud_analysis_details` other than
    /// `type_supported` is `failed`, the authority that issued it does not know it (`aamva_verification.is_verified` is
    /// `false`), or the `human_review` is `failed`.
    ///
    /// # Why it matters
    ///
    /// Each of these says that the document is forged, altered or not known.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `analysis`, <https://plaid.com/docs/api/products/identity-verification/>, and
    /// <https://plaid.com/docs/identity-verification/failed-verifications/>.
    RULE = "plaid-document-not-genuine", Contradicts, "a document passed, but its analysis says that it is not genuine";
    de = "ein Dokument ist bestanden, seine Analyse sagt aber, dass es nicht echt ist";
    es = "un documento se superó, pero su análisis dice que no es auténtico";
    fr = "un document est réussi, mais son analyse dit qu’il n’est pas authentique";
}

/// Looks for what speaks against the document
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, status: Node<'a, DocumentStatus>, judging: &mut Judging<'a>) {
    let mut against = |is_against: bool, place: Position| {
        if is_against {
            judging.say(&RULE, place, Some(status.place()));
        }
    };
    let (genuine, known) = (analysis.authenticity(), analysis.aamva_verification().is_verified());
    against(genuine.word() == Some(Agreement::NoMatch), genuine.place());
    against(known.flag() == Some(false), known.place());
    for found in for_fraud(analysis) {
        against(found.word() == Some(Finding::Failed), found.place());
    }
    let (issued, seen) = (analysis.fraud_analysis_details().issue_date_check(), analysis.human_review().status());
    for found in [issued, seen] {
        against(found.word() == Some(HumanFinding::Failed), found.place());
    }
}
