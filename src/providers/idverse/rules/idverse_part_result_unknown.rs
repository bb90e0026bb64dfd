//! The result of a part is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// One of `results.documents`, `facematch`, `liveness` and `data` is a word other than `PASSED` and `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean that the check failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-part-result-unknown", Doubts, Unknown, "a part of the result has a value that this version does not know";
    previously = "part-result-unknown";
    de = "ein Teil des Ergebnisses hat einen Wert, den diese Version nicht kennt";
    es = "una parte del resultado tiene un valor que esta versión no conoce";
    fr = "une partie du résultat a une valeur que cette version ne connaît pas";
}
