//! A part says a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// One of `results.documents`, `facematch`, `liveness` and `data` is neither `PASSED` nor `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean that the check failed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-part-result-unknown", Doubts, Unknown, "a part's result is not one that this version knows";
    previously = "part-result-unknown";
    de = "das Ergebnis eines Teils ist dieser Version nicht bekannt";
    es = "el resultado de una parte no es uno que esta versión conozca";
    fr = "le résultat d’une partie n’est pas connu de cette version";
}
