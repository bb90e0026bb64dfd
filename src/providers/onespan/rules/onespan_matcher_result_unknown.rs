//! The result of a matcher is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// In the last attempt of a passed report, a decisive matcher has a `result` other than `Match`, `NoMatch` and
    /// `Error`. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// Only `Match` says that something matched.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>. The page does not list
    /// its words.
    RULE = "onespan-matcher-result-unknown", Doubts, Unknown, "a decisive matcher has a result that this version does not know";
    previously = "matcher-result-unknown";
    de = "ein entscheidender Abgleich hat ein Ergebnis, das diese Version nicht kennt";
    es = "un comparador decisivo tiene un resultado que esta versión no conoce";
    fr = "un comparateur décisif a un résultat que cette version ne connaît pas";
}
