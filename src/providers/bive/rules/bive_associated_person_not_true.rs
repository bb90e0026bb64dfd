//! An associated person without a result of true

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{AssociatedPersons, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` every associated person is `True`; one who is `False` is told by
    /// `bive-associated-person-false`. Of persons under their names, one reason stands for all.
    ///
    /// # Why it matters
    ///
    /// A person of whom no conclusion could be reached has not been verified, whatever came of the business.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The associated persons: "Result: True, False, Unknown",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-associated-person-not-true", Doubts, "the final result is true and that of an associated person is not";
    previously = "associated-person-not-true";
    de = "das Endergebnis ist „wahr“ und das einer verbundenen Person ist es nicht";
    es = "el resultado final es «verdadero» y el de una persona asociada no lo es";
    fr = "le résultat final est «\u{a0}vrai\u{a0}» et celui d’une personne associée ne l’est pas";
}

/// Looks for a person whose result is neither true nor false
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, judging: &mut Judging<'a>) {
    let is_neither = |result| !matches!(result, Some(Truth::True | Truth::False));
    describe::persons_who(persons, is_neither, &mut |result| judging.doubt(&RULE, true, result));
}
