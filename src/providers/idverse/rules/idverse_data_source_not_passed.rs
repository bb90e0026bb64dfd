//! A source of fraud data did not pass

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a source in `fraudAssessment.dataSource` is absent or a known word other than `PASS`. A source of
    /// sanctions or of politically exposed persons that says `FAIL` or `MATCH` is `idverse-sanctions-matched` or `idverse-pep-matched`.
    ///
    /// # Why it matters
    ///
    /// The sources are lists of sanctions, of exposed persons and of known fraud. Whether a match is good depends on
    /// the list, so only `PASS` is taken for it.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>; `FAIL` is inferred from it.
    RULE = "idverse-data-source-not-passed", Doubts, "a data source is not stated as passed";
    previously = "data-source-not-passed";
    de = "eine Datenquelle ist nicht als bestanden angegeben";
    es = "una fuente de datos no consta como validada";
    fr = "une source de données n’est pas indiquée comme validée";
}
