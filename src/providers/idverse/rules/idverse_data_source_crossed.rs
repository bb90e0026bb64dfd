//! A source passed below its threshold

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is `PASS` and its `score` is less than its `threshold`,
    /// both compared digit by digit.
    ///
    /// # Why it matters
    ///
    /// The threshold is what passing means. A source that passes below it was not held to it.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-crossed", Contradicts, "a data source is stated as passed and its score is below its threshold";
    previously = "data-source-crossed";
    de = "eine Datenquelle ist als bestanden angegeben und ihr Wert liegt unter ihrer Schwelle";
    es = "una fuente de datos consta como validada y su puntuación está por debajo de su umbral";
    fr = "une source de données est indiquée comme validée et son score est inférieur à son seuil";
}
