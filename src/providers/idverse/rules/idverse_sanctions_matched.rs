//! Somebody was found on a list of sanctions

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A list of sanctions was searched, and the search found somebody: its `value` is a word other than `NO MATCH` and
    /// `PASS`; or it says one of these while its `components` have a `MATCH` both of the name and of the date of birth; or
    /// the source of that name in `fraudAssessment.dataSource` says `FAIL` or `MATCH`; or a data provider of unknown name
    /// has `matches` or rejects, and its name or the data sets of what it found tell of sanctions.
    ///
    /// # Why it matters
    ///
    /// To do business with somebody who is sanctioned is forbidden, whatever else was checked. One name and one date of
    /// birth that both match are the person, until somebody has looked.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. Only a policy that names this rule relaxes it: `harmlessResults` does not.
    ///
    /// # Where it is said
    ///
    /// "Sanctions Check" and `GlobalScreening - Sanctions` say `PASS` and `NO MATCH` in the sample,
    /// <https://idkit.docs.idverse.com/reference/total-result>; that anything else is worse is inferred.
    RULE = "idverse-sanctions-matched", Doubts, "a search of sanctions has found somebody";
    previously = "sanctions-matched";
    de = "eine Suche nach Sanktionen hat jemanden gefunden";
    es = "una búsqueda de sanciones ha encontrado a alguien";
    fr = "une recherche de sanctions a trouvé quelqu’un";
}
