//! A matcher's result that this version does not know

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of every matcher that counts in the last attempt of a passed report is `Match`, `NoMatch` or
    /// `Error`.
    ///
    /// # Why it matters
    ///
    /// Only `Match` says that something matched.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A policy says what becomes of unknown words.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>; the page gives no list of
    /// its words.
    RULE = "onespan-matcher-result-unknown", Doubts, Unknown, "a matcher that counts has a result that this version does not know";
    previously = "matcher-result-unknown";
    de = "ein Abgleich, der zählt, hat ein Ergebnis, das diese Version nicht kennt";
    es = "un comparador que cuenta tiene un resultado que esta versión no conoce";
    fr = "un comparateur qui compte a un résultat que cette version ne connaît pas";
}
