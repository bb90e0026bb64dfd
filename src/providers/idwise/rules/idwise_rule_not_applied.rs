//! Every rule was applied

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A rule's `result` is `CouldNotApply`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// The account has asked for the rule, and nobody knows what it would have said.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `rule_results.*.result`, `CouldNotApply`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-rule-not-applied", Doubts, "the result is accepted and a rule could not be applied";
    previously = "rule-not-applied";
    de = "das Ergebnis ist angenommen und eine Regel konnte nicht angewandt werden";
    es = "el resultado está aceptado y una regla no se pudo aplicar";
    fr = "le résultat est accepté et une règle n’a pas pu être appliquée";
}
