//! The overall result is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and `results.overall` is neither `PASSED` nor `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean that the person failed.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-unknown", REVIEW, Unknown, "the overall result has a value that this version does not know";
    previously = "overall-result-unknown";
    de = "das Gesamtergebnis ist dieser Version nicht bekannt";
    es = "el resultado global tiene un valor que esta versión no conoce";
    fr = "le résultat global n’est pas connu de cette version";
}
