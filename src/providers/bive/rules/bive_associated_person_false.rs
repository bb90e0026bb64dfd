//! The final result is true, but an associated person is false

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{AssociatedPersons, Truth};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, but an associated person has the result `False`. If the persons are listed under
    /// their names, one reason stands for all of them.
    ///
    /// # Why it matters
    ///
    /// A business consists of its people. A person who is considered a fraud contradicts a business that is considered
    /// genuine.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// The associated persons, each with a result, <https://docs.bive.ai/understanding-verification-results>. That they
    /// are parts of the whole is inferred.
    RULE = "bive-associated-person-false", Contradicts, "the final result is \"true\", but that of an associated person is \"false\"";
    previously = "associated-person-false";
    de = "das Endergebnis ist „wahr“, aber das einer verbundenen Person ist „falsch“";
    es = "el resultado final es «verdadero», pero el de una persona asociada es «falso»";
    fr = "le résultat final est «\u{a0}vrai\u{a0}», mais celui d’une personne associée est «\u{a0}faux\u{a0}»";
}

/// Looks for a person whose result is false
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, stated: Node<'a, Truth>, judging: &mut Judging<'a>) {
    describe::persons_who(persons, |result| result == Some(Truth::False), &mut |result| {
        judging.doubt_beside(&RULE, true, result, stated);
    });
}
