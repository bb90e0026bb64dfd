//! The associated persons are given in prose

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::bive::payload::AssociatedPersons;
use crate::schema::node::Node;
use crate::schema::scalar::Text;

rule! {
    /// # What it checks
    ///
    /// The final result is `true`, and the associated persons are a text that is not blank.
    ///
    /// # Why it matters
    ///
    /// The page gives their type as a string. What a sentence says about each person cannot be read reliably, and a
    /// name in it is not a result.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The associated persons: "Type: String", <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-associated-persons-in-prose", Doubts, "the results of the associated persons are given in prose";
    previously = "associated-persons-in-prose";
    de = "die Ergebnisse der verbundenen Personen sind in freiem Text angegeben";
    es = "los resultados de las personas asociadas constan en texto libre";
    fr = "les résultats des personnes associées sont donnés en texte libre";
}

/// Looks for a text that is not blank
pub fn check<'a>(persons: Node<'a, AssociatedPersons>, judging: &mut Judging<'a>) {
    let told = persons.read_as::<Text>().written().is_some_and(|text| !text.trim().is_empty());
    judging.doubt(&RULE, told, persons);
}
