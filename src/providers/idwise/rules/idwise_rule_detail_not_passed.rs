//! A rule that passed has passed for everything

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A rule's `result` is `Passed` and the `result` of one of its `details` is not: `Failed` in any body,
    /// `CouldNotApply` in one that the system accepts.
    ///
    /// # Why it matters
    ///
    /// The rule's result sums up its details. Where it does not, one document can hide behind another.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. A reviewer's approval does too, for the
    /// reviewer was told that it had passed.
    ///
    /// # Where it is said
    ///
    /// `result` "summarises the result of applied rules on each document",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-rule-detail-not-passed", Contradicts, "a rule is stated as passed and has not passed for one of the things that it was applied to";
    previously = "rule-detail-not-passed";
    de = "eine Regel ist als erfüllt angegeben und ist es für eines der Dinge nicht, auf die sie angewandt wurde";
    es = "una regla consta como cumplida y no se cumple para uno de los elementos a los que se aplicó";
    fr = "une règle est indiquée comme respectée et ne l’est pas pour l’un des éléments auxquels elle a été appliquée";
}
