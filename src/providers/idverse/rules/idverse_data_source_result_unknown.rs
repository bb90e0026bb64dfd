//! A source of fraud data says a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is a word that no page prints and that is not inferred.
    ///
    /// # Why it matters
    ///
    /// It may be a hit on a list of sanctions.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-result-unknown", Doubts, Unknown, "a data source's result is not one that this version knows";
    previously = "data-source-result-unknown";
    de = "das Ergebnis einer Datenquelle ist dieser Version nicht bekannt";
    es = "el resultado de una fuente de datos no es uno que esta versión conozca";
    fr = "le résultat d’une source de données n’est pas connu de cette version";
}
