//! The data provider rejects

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
    /// The sources that were asked do not know the person, or know too much. `results.data` should say so; this is
    /// where it comes from.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The sample prints `ACCEPT` in these places, <https://idkit.docs.idverse.com/reference/total-result>; `REJECT` is
    /// inferred from it.
    RULE = "idverse-data-provider-rejected", Doubts, "the data provider's decision is a rejection";
    previously = "data-provider-rejected";
    de = "die Entscheidung des Datenanbieters ist eine Ablehnung";
    es = "la decisión del proveedor de datos es un rechazo";
    fr = "la décision du fournisseur de données est un refus";
}
