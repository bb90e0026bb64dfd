//! A document-only flow has data about a face

use super::super::field::stands;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `doc_only` is true, but the body has a field that the page says does not exist then: `likeness_overall`,
    /// `likeness_features`, `liveness_attempts`, `spoof_result`, `facematch_best_frame`, `results.facematch` or
    /// `results.liveness`. `null` and `""` count as absent.
    ///
    /// # Why it matters
    ///
    /// Either the flow is not document only, or the fields belong to another attempt.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The table of fields, <https://idkit.docs.idverse.com/reference/total-result>, and the parts of the result,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-field-beside-document-only", Informs, "the flow is document only, but the body has data about a face";
    previously = "field-beside-document-only";
    de = "der Ablauf umfasst nur ein Dokument, aber die Nachricht enthält Angaben zu einem Gesicht";
    es = "el flujo es solo de documento, pero el mensaje tiene datos de un rostro";
    fr = "le flux ne porte que sur un document, mais le message contient des données d’un visage";
}

/// Checks the fields that the flow should not have
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let doc_only = transaction.doc_only();
    if doc_only.flag() != Some(true) {
        return;
    }
    let results = transaction.results();
    let fields = [
        stands(transaction.likeness_overall()),
        stands(transaction.likeness_features()),
        stands(transaction.liveness_attempts()),
        stands(transaction.spoof_result()),
        stands(transaction.facematch_best_frame()),
        stands(results.facematch()),
        stands(results.liveness()),
    ];
    for place in fields.into_iter().flatten() {
        judging.say(&RULE, place, Some(doc_only.place()));
    }
}
