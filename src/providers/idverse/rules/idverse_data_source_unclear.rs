//! A source passed, but only half of its comparison is there

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is `PASS`, but only one of its `score` and its
    /// `threshold` is a readable number.
    ///
    /// # Why it matters
    ///
    /// If one side of a comparison is missing, the comparison was not made or cannot be repeated.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A source that has neither is believed.
    ///
    /// # Where it is said
    ///
    /// Inferred from the sample, which has both, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-unclear", Doubts, "a data source passed, but its score or its threshold is missing";
    previously = "data-source-unclear";
    de = "eine Datenquelle hat bestanden, aber ihr Wert oder ihre Schwelle fehlt";
    es = "una fuente de datos está validada, pero falta su puntuación o su umbral";
    fr = "une source de données est validée, mais son score ou son seuil est absent";
}
