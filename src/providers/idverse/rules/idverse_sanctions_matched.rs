//! A search found the person on a list of sanctions

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A search of sanctions found somebody: its `value` is a word other than `NO MATCH` and `PASS`; or its
    /// `components` have a `MATCH` for both the name and the date of birth; or a source with such a name in
    /// `fraudAssessment.dataSource` has the result `FAIL` or `MATCH`; or a data provider with an unknown name has
    /// `matches` or rejects, and its name or the data sets of its matches are about sanctions.
    ///
    /// # Why it matters
    ///
    /// Doing business with a sanctioned person is forbidden, whatever else was checked. If a name and a date of birth
    /// both match, it must be assumed that it is the person until somebody has looked.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. Only a policy that names this rule relaxes it; `harmlessResults` does not.
    ///
    /// # Where it is said
    ///
    /// "Sanctions Check" has the result `PASS` and `GlobalScreening - Sanctions` the value `NO MATCH` in the sample,
    /// <https://idkit.docs.idverse.com/reference/total-result>. That any other value is worse is inferred.
    RULE = "idverse-sanctions-matched", Doubts, "a search of sanctions lists found a match";
    previously = "sanctions-matched";
    de = "eine Suche in Sanktionslisten ergab einen Treffer";
    es = "una búsqueda en listas de sanciones encontró una coincidencia";
    fr = "une recherche dans les listes de sanctions a trouvé une correspondance";
}
