//! The rule against records bears the search

use super::super::payload::{Aml, RuleOutcome};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The rule `no_aml_records` is `Passed` while `aml.matches` has somebody in it.
    ///
    /// # Why it matters
    ///
    /// Somebody on a list of sanctions would be let in by the rule alone.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. Not so where a reviewer has approved: to look
    /// at who was found and say that it is somebody else is a reviewer's work.
    ///
    /// # Where it is said
    ///
    /// `no_aml_records` "confirms whether the applicant has records",
    /// <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-aml-rule-differs", Contradicts, "the rule against records on lists is stated as passed and somebody on the lists could be the person";
    previously = "aml-rule-differs";
    de = "die Regel gegen Einträge auf Listen ist als erfüllt angegeben und jemand auf den Listen könnte die Person sein";
    es = "la regla contra registros en listas consta como cumplida y alguien que figura en ellas podría ser la persona";
    fr = "la règle sur les listes est indiquée comme respectée et quelqu’un qui y figure pourrait être la personne";
}

/// Holds the search against a rule that is stated as passed
pub fn check<'a>(rule: Node<'a, RuleOutcome>, aml: Node<'a, Aml>, judging: &mut Judging<'a>) {
    if !aml.matches().is_empty() {
        judging.say(&RULE, aml.matches().place(), Some(rule.place()));
    }
}
