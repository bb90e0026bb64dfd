//! No document was looked at

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Every report in the list is clear, some are of other things than watchlists and devices, and none is of a
    /// document.
    ///
    /// # Why it matters
    ///
    /// Without a document, nobody knows whose face or whose data was looked at. That a list needs one is inferred.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The names of the reports, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-no-document", Doubts, "no report of a document is in the list";
    de = "in der Liste ist kein Bericht über ein Dokument";
    es = "no hay ningún informe de un documento en la lista";
    fr = "aucun rapport sur un document n’est dans la liste";
}
