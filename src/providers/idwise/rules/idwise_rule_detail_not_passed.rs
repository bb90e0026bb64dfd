//! A rule passed, but not for one of its details

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `result` of a rule is `Passed`, but the `result` of one of its `details` is `Failed` (in any body) or
    /// `CouldNotApply` (if the system accepted the result).
    ///
    /// # Why it matters
    ///
    /// The result of a rule sums up its details. If it does not, one document can hide behind another.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. If a detail is `Failed`, this holds even if a reviewer approved
    /// the journey: the reviewer was told that the rule had passed.
    ///
    /// # Where it is said
    ///
    /// `result` "summarises the result of applied rules on each document",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-detail-not-passed", Contradicts, "a rule is \"passed\", but it has not passed for one of the things that it was applied to";
    previously = "rule-detail-not-passed";
    de = "eine Regel ist „erfüllt“, ist es aber für eines der Dinge nicht, auf die sie angewandt wurde";
    es = "una regla está «cumplida», pero no se cumple para uno de los elementos a los que se aplicó";
    fr = "une règle est «\u{a0}respectée\u{a0}», mais ne l’est pas pour l’un des éléments auxquels elle a été appliquée";
}
