//! The data provider says a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A decision of the data provider is neither `ACCEPT` nor `REJECT`.
    ///
    /// # Why it matters
    ///
    /// The page prints only `ACCEPT`. Another word is hardly a better one.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-provider-decision-unknown", Doubts, Unknown, "the data provider's decision is not one that this version knows";
    previously = "data-provider-decision-unknown";
    de = "die Entscheidung des Datenanbieters ist dieser Version nicht bekannt";
    es = "la decisión del proveedor de datos no es una que esta versión conozca";
    fr = "la décision du fournisseur de données n’est pas connue de cette version";
}
