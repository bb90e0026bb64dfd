//! Associated persons in prose

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::AssociatedPersons;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The associated persons are not one text.
    ///
    /// # Why it matters
    ///
    /// The page gives their type as a string. What a sentence says of each nobody can read for certain, and a name in
    /// it is no result.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A blank text says nothing.
    ///
    /// # Where it is said
    ///
    /// The associated persons: "Type: String", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-associated-persons-in-prose", Doubts, "what came of the associated persons is told in prose";
    previously = "associated-persons-in-prose";
    de = "das Ergebnis der verbundenen Personen ist in freiem Text angegeben";
    es = "el resultado de las personas asociadas consta en texto libre";
    fr = "le résultat des personnes associées est donné en texte libre";
}

/// Looks for a text that says something
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, judging: &mut Judging<'a>) {
    let told = persons.read_as::<Text>().written().is_some_and(|text| !text.trim().is_empty());
    judging.doubt(&RULE, told, persons);
}
