//! A rule says what came of it

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A rule has no `result`, or a rule that passed has a detail without one, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// Nothing accepts by absence.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `result` is "not nullable", <https://docs.idwise.com/reference/get-spot-check-result> and
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-unstated", Doubts, "the result is accepted and does not say what came of a rule";
    previously = "rule-unstated";
    de = "das Ergebnis ist angenommen und sagt nicht, was eine Regel ergeben hat";
    es = "el resultado está aceptado y no dice cuál fue el resultado de una regla";
    fr = "le résultat est accepté et ne dit pas ce qu’une règle a donné";
}
