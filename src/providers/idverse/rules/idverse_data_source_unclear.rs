//! A source passed with half of its comparison

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is `PASS` and only one of its `score` and its
    /// `threshold` is there to be read.
    ///
    /// # Why it matters
    ///
    /// A comparison of which one side is missing was not made, or cannot be made again. Nothing accepts by absence.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review. A source that gives neither is taken at its word.
    ///
    /// # Where it is said
    ///
    /// Inferred from the sample, which has both, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-unclear", Doubts, "a data source is stated as passed and its score or its threshold is absent";
    previously = "data-source-unclear";
    de = "eine Datenquelle ist als bestanden angegeben und ihr Wert oder ihre Schwelle fehlt";
    es = "una fuente de datos consta como validada y falta su puntuación o su umbral";
    fr = "une source de données est indiquée comme validée et son score ou son seuil est absent";
}
