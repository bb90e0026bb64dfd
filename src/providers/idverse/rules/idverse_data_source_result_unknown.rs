//! The result of a source of fraud data is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is a word other than `PASS`, `FAIL`, `MATCH` and
    /// `NO MATCH`.
    ///
    /// # Why it matters
    ///
    /// The word may mean a hit on a list of sanctions.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-result-unknown", Doubts, Unknown, "a data source has a result that this version does not know";
    previously = "data-source-result-unknown";
    de = "das Ergebnis einer Datenquelle ist dieser Version nicht bekannt";
    es = "una fuente de datos tiene un resultado que esta versión no conoce";
    fr = "le résultat d’une source de données n’est pas connu de cette version";
}
