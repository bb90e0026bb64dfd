//! The rule about lists passed, but somebody on the lists could be the person

use super::super::payload::{Aml, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The rule `no_aml_records` is `Passed`, but `aml.matches` is not empty, and no reviewer approved the result.
    ///
    /// # Why it matters
    ///
    /// The rule alone would accept somebody who is on a sanctions list.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. If a reviewer approved, the rule does not apply, because it is
    /// the reviewer's task to look at the matches and to decide that they are somebody else.
    ///
    /// # Where it is said
    ///
    /// `no_aml_records` "confirms whether the applicant has records",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-rule-differs", Contradicts, "the rule against records on lists is \"passed\", but somebody on the lists could be the person";
    previously = "aml-rule-differs";
    de = "die Regel gegen Einträge auf Listen ist „erfüllt“, aber jemand auf den Listen könnte die Person sein";
    es = "la regla contra registros en listas está «cumplida», pero alguien que figura en ellas podría ser la persona";
    fr = "la règle sur les listes est «\u{a0}respectée\u{a0}», mais quelqu’un qui y figure pourrait être la personne";
}

/// Compares the matches with the rule that passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, aml: Node<'a, Aml>, judging: &mut Judging<'a>) {
    if !aml.matches().is_empty() {
        judging.say(&RULE, aml.matches().place(), Some(rule.place()));
    }
}
