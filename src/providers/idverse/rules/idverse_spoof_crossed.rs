//! The liveness passed, but the spoof risk is high

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.liveness` is `PASSED`, but `spoof_result` is `High Risk`.
    ///
    /// # Why it matters
    ///
    /// Both say whether the same video shows a person, or something held in front of the camera.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, <https://idkit.docs.idverse.com/reference/total-result>; `results.liveness` is recommended in
    /// its place, <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-spoof-crossed", Contradicts, "the liveness passed, but the spoof risk is high";
    previously = "spoof-crossed";
    de = "die Lebenderkennung ist bestanden, aber das Täuschungsrisiko ist hoch";
    es = "la prueba de vida está superada, pero el riesgo de suplantación es alto";
    fr = "la preuve de vie est réussie, mais le risque d’usurpation est élevé";
}

/// Reports the two results for one video
pub fn found<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (spoof, liveness) = (transaction.spoof_result(), transaction.results().liveness());
    judging.doubt_beside(&RULE, true, spoof, liveness);
}
