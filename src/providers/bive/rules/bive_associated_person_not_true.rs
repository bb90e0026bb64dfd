//! The final result is true, but an associated person is not

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{AssociatedPersons, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but an associated person has neither the result `True` nor `False`;
    /// `bive-associated-person-false` reports persons who are `False`. If the persons are listed under their names, one
    /// reason stands for all of them.
    ///
    /// # Why it matters
    ///
    /// A person about whom no conclusion could be reached has not been verified, whatever the result of the business
    /// is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The associated persons: "Result: True, False, Unknown",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-associated-person-not-true", Doubts, "the final result is \"true\", but an associated person has neither \"true\" nor \"false\"";
    previously = "associated-person-not-true";
    de = "das Endergebnis ist „wahr“, aber eine verbundene Person hat weder „wahr“ noch „falsch“";
    es = "el resultado final es «verdadero», pero una persona asociada no tiene ni «verdadero» ni «falso»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}», mais une personne associée n’a ni «\u{a0}vrai\u{a0}» ni «\u{a0}faux\u{a0}»";
}

/// Looks for a person whose result is neither true nor false
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, judging: &mut Judging<'a>) {
    let is_neither = |result| !matches!(result, Some(Truth::True | Truth::False));
    describe::persons_who(persons, is_neither, &mut |result| judging.doubt(&RULE, true, result));
}
