//! A search of fraud data found a match

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `value` of a search under `fraudassessment` is a word other than `NO MATCH` and `PASS`, and the search is
    /// neither of sanctions nor of politically exposed persons. Those searches are reported by
    /// `idverse-sanctions-matched` and `idverse-pep-matched`.
    ///
    /// # Why it matters
    ///
    /// The searches look for known fraud. A person who is found there may still have passed because of the weight of
    /// the other sources.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. The `components` of a search decide nothing, and neither does a search under
    /// `verification`, because the decisions already count its result.
    ///
    /// # Where it is said
    ///
    /// In the sample, every such search has the value `NO MATCH` where its source passed,
    /// <https://idkit.docs.idverse.com/reference/total-result>. That any other value is worse is inferred.
    RULE = "idverse-fraud-search-matched", Doubts, "a search of fraud data has a value other than \"no match\" and \"pass\"";
    previously = "fraud-search-matched";
    de = "eine Abfrage von Betrugsdaten hat ein anderes Ergebnis als „kein Treffer“ oder „bestanden“";
    es = "una búsqueda en datos de fraude no da ni «sin coincidencias» ni «superado»";
    fr = "une recherche dans les données de fraude ne donne ni «\u{a0}pas de correspondance\u{a0}» ni «\u{a0}réussi\u{a0}»";
}
