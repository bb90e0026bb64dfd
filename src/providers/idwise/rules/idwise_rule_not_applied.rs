//! The result is accepted, but a rule could not be applied

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `result` of a rule is `CouldNotApply`.
    ///
    /// # Why it matters
    ///
    /// The account has configured the rule, but nobody knows what its result would have been.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `rule_results.*.result`, `CouldNotApply`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-rule-not-applied", Doubts, "the result is accepted, but a rule could not be applied";
    previously = "rule-not-applied";
    de = "das Ergebnis ist angenommen, aber eine Regel konnte nicht angewandt werden";
    es = "el resultado está aceptado, pero una regla no se pudo aplicar";
    fr = "le résultat est accepté, mais une règle n’a pas pu être appliquée";
}
