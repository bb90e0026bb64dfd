//! The spoof risk is high, and there is no liveness to compare it with

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `spoof_result` is `High Risk`, and `results.liveness` is absent or a word that this version does not know.
    ///
    /// # Why it matters
    ///
    /// A document-only flow has no liveness. If a video was checked anyway and looks like a fake, somebody should know.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, "either Low Risk or High Risk", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-spoof-not-low", Doubts, "the spoof risk is high";
    previously = "spoof-not-low";
    de = "das Täuschungsrisiko ist hoch";
    es = "el riesgo de suplantación es alto";
    fr = "le risque d’usurpation est élevé";
}
