//! The comparison of a check cannot be repeated

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check of a decisive matcher that is `Match` is `Passed`, but its `evaluated` or `evaluatedAgainst` is missing
    /// or blank, its `operator` is missing or unknown, or the operator is `GreaterOrEqualsTo` and the two sides are
    /// neither numbers nor dates. A matcher is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A check that passed without anything to compare was not made.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator` and `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. In the page's sample, only a check that did not
    /// pass lacks a side.
    RULE = "onespan-check-unclear", Doubts, "a check passed, but its comparison cannot be repeated";
    previously = "check-unclear";
    de = "eine Prüfung ist bestanden, aber ihr Vergleich lässt sich nicht wiederholen";
    es = "una comprobación está superada, pero su comparación no se puede repetir";
    fr = "un contrôle est réussi, mais sa comparaison ne peut pas être refaite";
}
