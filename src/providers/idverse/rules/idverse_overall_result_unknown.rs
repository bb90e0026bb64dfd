//! A result of a later day

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and `results.overall` is neither `PASSED` nor `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean that the person failed.
    ///
    /// # What it decides
    ///
    /// The verdict is `review`.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-unknown", REVIEW, Unknown, "the overall result is not one that this version knows";
    previously = "overall-result-unknown";
    de = "das Gesamtergebnis ist dieser Version nicht bekannt";
    es = "el resultado global no es uno que esta versión conozca";
    fr = "le résultat global n’est pas connu de cette version";
}
