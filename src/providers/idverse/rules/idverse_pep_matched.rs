//! Somebody was found on a list of politically exposed persons

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A list of politically exposed persons was searched, and the search found somebody: its `value` is a word other than
    /// `NO MATCH` and `PASS`; or it says one of these while its `components` have a `MATCH` both of the name and of the
    /// date of birth; or the source of that name in `fraudAssessment.dataSource` says `FAIL` or `MATCH`; or a data provider
    /// of unknown name has `matches` or rejects, and its name or the data sets of what it found tell of exposed persons
    /// alone.
    ///
    /// # Why it matters
    ///
    /// A person with a public office is not turned away for it, and is asked more than others. Whether that was done, a
    /// body does not say.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. It is for a policy to settle, by this rule or, of a data provider of unknown
    /// name, by `harmlessResults`.
    ///
    /// # Where it is said
    ///
    /// "Politically Exposed Person (PEP) Verification" and `GlobalScreening - PEPs` say `PASS` and `NO MATCH` in the
    /// sample, <https://idkit.docs.idverse.com/reference/total-result>; that anything else is worse is inferred.
    RULE = "idverse-pep-matched", Doubts, Flagged, "a search of politically exposed persons has found somebody";
    previously = "pep-matched";
    de = "eine Suche nach politisch exponierten Personen hat jemanden gefunden";
    es = "una búsqueda de personas expuestas políticamente ha encontrado a alguien";
    fr = "une recherche de personnes politiquement exposées a trouvé quelqu’un";
}
