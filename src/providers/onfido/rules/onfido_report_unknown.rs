//! A word that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report has no status, or its status, its result or its `sub_result` is none that this version knows.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `status`, `result` and `sub_result` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-unknown", REVIEW, Unknown, "a status or a result of a report is missing or not one that this version knows", Overrides;
    de = "ein Status oder ein Ergebnis eines Berichts fehlt oder ist dieser Version nicht bekannt";
    es = "falta un estado o un resultado de un informe o esta versión no lo conoce";
    fr = "un état ou un résultat d’un rapport manque ou n’est pas connu de cette version";
}
