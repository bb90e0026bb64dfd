//! A search found the person on a list of politically exposed persons

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A search of politically exposed persons found somebody: its `value` is a word other than `NO MATCH` and `PASS`;
    /// or its `components` have a `MATCH` for both the name and the date of birth; or a source with such a name in
    /// `fraudAssessment.dataSource` has the result `FAIL` or `MATCH`; or a data provider with an unknown name has
    /// `matches` or rejects, and its name or the data sets of its matches are about politically exposed persons and not
    /// about sanctions.
    ///
    /// # Why it matters
    ///
    /// A person who holds a public office is not turned away for it, but has to answer more questions. The body does
    /// not say whether that was done.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can relax this, either for the rule or, for a data provider with an unknown
    /// name, with `harmlessResults`.
    ///
    /// # Where it is said
    ///
    /// "Politically Exposed Person (PEP) Verification" has the result `PASS` and `GlobalScreening - PEPs` the value
    /// `NO MATCH` in the sample, <https://idkit.docs.idverse.com/reference/total-result>. That any other value is worse
    /// is inferred.
    RULE = "idverse-pep-matched", Doubts, Flagged, "a search of politically exposed persons found a match";
    previously = "pep-matched";
    de = "eine Suche nach politisch exponierten Personen ergab einen Treffer";
    es = "una búsqueda de personas expuestas políticamente encontró una coincidencia";
    fr = "une recherche de personnes politiquement exposées a trouvé une correspondance";
}
