//! The liveness passed beside a high risk of a spoof

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `results.liveness` is `PASSED` while `spoof_result` is `High Risk`.
    ///
    /// # Why it matters
    ///
    /// Both are about the same video: that of a person, or of something held before the camera.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, <https://idkit.docs.idverse.com/reference/total-result>; `results.liveness` is recommended in
    /// its place, <https://ocr-labs.readme.io/reference/recommended-fields-to-use-in-integrations>.
    RULE = "idverse-spoof-crossed", Contradicts, "the liveness is passed and the risk of a spoof is high";
    previously = "spoof-crossed";
    de = "die Lebenderkennung ist bestanden und das Täuschungsrisiko ist hoch";
    es = "la prueba de vida está superada y el riesgo de suplantación es alto";
    fr = "la preuve de vie est réussie et le risque d’usurpation est élevé";
}

/// Tells of the two words for one video
pub fn found<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (spoof, liveness) = (transaction.spoof_result(), transaction.results().liveness());
    judging.doubt_beside(&RULE, true, spoof, liveness);
}
