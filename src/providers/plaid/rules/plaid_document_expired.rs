//! A document passed that had expired

use super::super::payload::{DocumentAnalysis, DocumentStatus, ExpiryWord};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The last document passed, but `analysis.extracted_data.expiration_date` is `expired`.
    ///
    /// # Why it matters
    ///
    /// Plaid fails documents that have expired, even if they are genuine.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `expiration_date`, <https://plaid.com/docs/api/products/identity-verification/>, and
    /// <https://plaid.com/docs/identity-verification/failed-verifications/>.
    RULE = "plaid-document-expired", Contradicts, "a document passed, but had expired";
    de = "ein Dokument ist bestanden, war aber abgelaufen";
    es = "un documento se superó, pero había caducado";
    fr = "un document est réussi, mais avait expiré";
}

/// Looks at the word
pub fn check<'a>(analysis: Node<'a, DocumentAnalysis>, status: Node<'a, DocumentStatus>, judging: &mut Judging<'a>) {
    let expiry = analysis.extracted_data().expiration_date();
    judging.doubt_beside(&RULE, expiry.word() == Some(ExpiryWord::Expired), expiry, status);
}
