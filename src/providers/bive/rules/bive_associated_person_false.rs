//! A false associated person

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{AssociatedPersons, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `true` no associated person is `False`. Of persons under their names, one reason stands
    /// for all.
    ///
    /// # Why it matters
    ///
    /// A business is its people. One of them who is held to be a fraud, in a business that is held to be genuine, does
    /// not add up.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// The associated persons, each with a result, <https://docs.bive.ai/understanding-verification-results>; that they
    /// are parts of the whole is inferred.
    RULE = "bive-associated-person-false", Contradicts, "the final result is true and that of an associated person is false";
    previously = "associated-person-false";
    de = "das Endergebnis ist „wahr“ und das einer verbundenen Person ist „falsch“";
    es = "el resultado final es «verdadero» y el de una persona asociada es «falso»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}» et celui d’une personne associée est «\u{a0}faux\u{a0}»";
}

/// Looks for a person whose result is false
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    describe::persons_who(persons, |result| result == Some(Truth::False), &mut |result| {
        judging.doubt_beside(&RULE, true, result, stated);
    });
}
