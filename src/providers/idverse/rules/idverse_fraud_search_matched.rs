//! A search of fraud data found somebody

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `value` of a search under `fraudassessment` is a word other than `NO MATCH` and `PASS`, and the search is neither
    /// of sanctions nor of politically exposed persons, which are `idverse-sanctions-matched` and `idverse-pep-matched`.
    ///
    /// # Why it matters
    ///
    /// The searches are of known fraud: whoever is found there may still have passed by the weight of the other sources.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. What a search has found of the person, part by part, decides nothing, nor does a
    /// search under `verification`: the decisions count what those come to.
    ///
    /// # Where it is said
    ///
    /// Every such search of the sample says `NO MATCH` where its source passed,
    /// <https://idkit.docs.idverse.com/reference/total-result>; that anything else is worse is inferred.
    RULE = "idverse-fraud-search-matched", Doubts, "a search of fraud data is not stated as without a match";
    previously = "fraud-search-matched";
    de = "eine Abfrage von Betrugsdaten ist nicht als ohne Treffer angegeben";
    es = "una búsqueda en datos de fraude no consta como sin coincidencias";
    fr = "une recherche dans les données de fraude n’est pas indiquée comme sans correspondance";
}
