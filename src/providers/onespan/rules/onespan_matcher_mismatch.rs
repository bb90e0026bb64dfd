//! The report passed, but a decisive matcher does not match

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report passed, but in its last attempt a decisive matcher has the `result` `NoMatch`. A matcher is decisive
    /// unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// One decisive difference fails the attempt, so the report could not have passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `NoMatch` is inferred from `Match`, and a policy
    /// can give the right word.
    RULE = "onespan-matcher-mismatch", Contradicts, "the report passed, but a decisive matcher does not match";
    previously = "matcher-mismatch";
    de = "der Bericht ist positiv, aber ein entscheidender Abgleich stimmt nicht überein";
    es = "el informe es positivo, pero un comparador decisivo no coincide";
    fr = "le rapport est positif, mais un comparateur décisif ne concorde pas";
}
