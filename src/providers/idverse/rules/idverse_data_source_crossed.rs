//! A source passed below its threshold

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is `PASS`, but its `score` is below its `threshold`.
    /// Both are compared digit by digit.
    ///
    /// # Why it matters
    ///
    /// A source passes by reaching its threshold. A source that passed below it was not measured by it.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// Inferred from the names and the sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-source-crossed", Contradicts, "a data source passed, but its score is below its threshold";
    previously = "data-source-crossed";
    de = "eine Datenquelle hat bestanden, aber ihr Wert liegt unter ihrer Schwelle";
    es = "una fuente de datos está validada, pero su puntuación está por debajo de su umbral";
    fr = "une source de données est validée, mais son score est inférieur à son seuil";
}
