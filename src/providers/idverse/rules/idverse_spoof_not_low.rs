//! The risk of a spoof is high, and no liveness says so

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `spoof_result` is `High Risk` where `results.liveness` is absent or a word that is not known.
    ///
    /// # Why it matters
    ///
    /// A document-only flow has no liveness. If a video was looked at all the same and is taken for a fake, somebody
    /// should know.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, "either Low Risk or High Risk", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-spoof-not-low", Doubts, "the risk of a spoof is not stated as low";
    previously = "spoof-not-low";
    de = "das Täuschungsrisiko ist nicht als niedrig angegeben";
    es = "el riesgo de suplantación no consta como bajo";
    fr = "le risque d’usurpation n’est pas indiqué comme faible";
}
