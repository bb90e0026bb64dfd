//! A check passed, but its own comparison fails

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check of a decisive matcher that is `Match` is `Passed`, but its `evaluated` does not satisfy its `operator`
    /// and `evaluatedAgainst`: under `GreaterOrEqualsTo` it is lower, under `EqualsTo` it is not the same. Numbers are
    /// compared digit by digit and dates as days. Under `Equivalent`, two numbers or words fail unless they are the
    /// same or name the same country; only letters and digits count, in any case. A matcher is decisive unless its
    /// `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// The rule repeats the comparison of a score with its threshold and of a date with its day. A result that was set
    /// by hand is found here.
    ///
    /// # What it decides
    ///
    /// `accept` and `pending` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator`, `evaluatedAgainst` and `result` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-check-not-borne-out", Contradicts, "a check passed, but its own comparison fails";
    previously = "check-not-borne-out";
    de = "eine Prüfung ist bestanden, aber ihr eigener Vergleich scheitert";
    es = "una comprobación está superada, pero su propia comparación falla";
    fr = "un contrôle est réussi, mais sa propre comparaison échoue";
}
