//! The risk of a spoof is a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `spoof_result` is neither `Low Risk` nor `High Risk`.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean a higher risk.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, "either Low Risk or High Risk", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-spoof-risk-unknown", Doubts, Unknown, "the risk of a spoof is not one that this version knows";
    previously = "spoof-risk-unknown";
    de = "das Täuschungsrisiko ist dieser Version nicht bekannt";
    es = "el riesgo de suplantación no es uno que esta versión conozca";
    fr = "le risque d’usurpation n’est pas connu de cette version";
}
