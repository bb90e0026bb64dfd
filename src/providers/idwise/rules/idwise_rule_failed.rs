//! Every rule has passed

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A rule's `result` is `Failed`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// `Complete` claims that every configured rule was passed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `rule_results.*.result`, <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-failed", Contradicts, "the result is accepted and a rule has failed";
    previously = "rule-failed";
    de = "das Ergebnis ist angenommen und eine Regel ist nicht erfüllt";
    es = "el resultado está aceptado y una regla no se cumple";
    fr = "le résultat est accepté et une règle n’est pas respectée";
}
