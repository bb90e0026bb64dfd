//! The result is accepted, but a rule failed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the `result` of a rule is `Failed`.
    ///
    /// # Why it matters
    ///
    /// `Complete` means that every configured rule was passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `rule_results.*.result`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-failed", Contradicts, "the result is accepted, but a rule has failed";
    previously = "rule-failed";
    de = "das Ergebnis ist angenommen, aber eine Regel ist nicht erfüllt";
    es = "el resultado está aceptado, pero una regla no se cumple";
    fr = "le résultat est accepté, mais une règle n’est pas respectée";
}
