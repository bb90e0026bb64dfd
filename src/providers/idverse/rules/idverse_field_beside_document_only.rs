//! A face in a flow without one

use super::super::field::stands;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where `doc_only` is true, what the page says will not exist does not: `likeness_overall`, `likeness_features`,
    /// `liveness_attempts`, `spoof_result`, `facematch_best_frame`, `results.facematch` and `results.liveness`.
    ///
    /// # Why it matters
    ///
    /// Either the flow is not what it says, or these are of another attempt.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// The table of fields, <https://idkit.docs.idverse.com/reference/total-result>, and the parts of the result,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-field-beside-document-only", Informs, "a field of a face is there and the flow is document only";
    previously = "field-beside-document-only";
    de = "ein Feld zu einem Gesicht ist vorhanden und der Ablauf umfasst nur ein Dokument";
    es = "hay un campo de un rostro y el flujo es solo de documento";
    fr = "un champ relatif à un visage est présent et le flux ne porte que sur un document";
}

/// Looks at each field that the flow does not have
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
