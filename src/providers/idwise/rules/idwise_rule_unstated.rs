//! The result is accepted, but a rule has no result

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but a rule has no `result`, or a rule that passed has a detail without a `result`.
    ///
    /// # Why it matters
    ///
    /// A missing value must never accept.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `result` is "not nullable", <https://docs.idwise.com/reference/get-spot-check-result> and
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-unstated", Doubts, "the result is accepted, but it does not state the result of a rule";
    previously = "rule-unstated";
    de = "das Ergebnis ist angenommen, sagt aber nicht, was eine Regel ergeben hat";
    es = "el resultado está aceptado, pero no dice cuál fue el resultado de una regla";
    fr = "le résultat est accepté, mais il ne dit pas ce qu’une règle a donné";
}
