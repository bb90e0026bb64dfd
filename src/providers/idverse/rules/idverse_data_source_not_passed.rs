//! A source of fraud data did not pass

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is absent, `NO MATCH`, `FAIL` or `MATCH`. If a source
    /// of sanctions or of politically exposed persons has the result `FAIL` or `MATCH`, `idverse-sanctions-matched` or
    /// `idverse-pep-matched` reports it instead.
    ///
    /// # Why it matters
    ///
    /// The sources are lists of sanctions, of politically exposed persons and of known fraud. Whether a match is good
    /// depends on the list, so only `PASS` counts as passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>; `FAIL` is inferred from it.
    RULE = "idverse-data-source-not-passed", Doubts, "a data source did not pass";
    previously = "data-source-not-passed";
    de = "eine Datenquelle hat nicht bestanden";
    es = "una fuente de datos no está validada";
    fr = "une source de données n’est pas validée";
}
