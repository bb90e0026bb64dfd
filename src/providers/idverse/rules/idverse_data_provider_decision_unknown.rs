//! The data provider's decision is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A decision of the data provider is neither `ACCEPT` nor `REJECT`.
    ///
    /// # Why it matters
    ///
    /// The page prints only `ACCEPT`. Another word is unlikely to mean something better.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The sample, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-data-provider-decision-unknown", Doubts, Unknown, "the data provider made a decision that this version does not know";
    previously = "data-provider-decision-unknown";
    de = "die Entscheidung des Datenanbieters ist dieser Version nicht bekannt";
    es = "esta versión no conoce la decisión del proveedor de datos";
    fr = "la décision du fournisseur de données n’est pas connue de cette version";
}
