//! The data provider rejects the person

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A decision of the data provider is `REJECT`: an `overall`, the `indicator` of the outcome, or the "Overall
    /// Decision" among the rules' results.
    ///
    /// # Why it matters
    ///
    /// The sources that were asked do not know the person, or know something against the person. `results.data` should
    /// say so too; it is derived from this decision.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `ACCEPT` in these places, <https://idkit.docs.idverse.com/reference/total-result>; `REJECT` is
    /// inferred from it.
    RULE = "idverse-data-provider-rejected", Doubts, "the data provider rejects the person";
    previously = "data-provider-rejected";
    de = "der Datenanbieter lehnt die Person ab";
    es = "el proveedor de datos rechaza a la persona";
    fr = "le fournisseur de données refuse la personne";
}
