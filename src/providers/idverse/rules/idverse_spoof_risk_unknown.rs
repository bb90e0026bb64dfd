//! The spoof risk is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `spoof_result` is neither `Low Risk` nor `High Risk`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean a higher risk.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `spoof_result`, "either Low Risk or High Risk", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-spoof-risk-unknown", Doubts, Unknown, "the spoof risk has a value that this version does not know";
    previously = "spoof-risk-unknown";
    de = "das Täuschungsrisiko hat einen Wert, den diese Version nicht kennt";
    es = "el riesgo de suplantación tiene un valor que esta versión no conoce";
    fr = "le risque d’usurpation a une valeur que cette version ne connaît pas";
}
