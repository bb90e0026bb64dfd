//! The final result is false, but every part is true

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{Truth, Validity, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The final result is `false`, but every component and every associated person is `true`. If there are neither,
    /// nothing is compared.
    ///
    /// # Why it matters
    ///
    /// The components are the factors that contributed to the result. If all of them passed, the reason for the
    /// rejection is given in prose at best, and somebody who looks into the rejection should know that.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `final_result.result` beside `details` and the associated persons,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false-not-shown", Informs, "the final result is \"false\", but every component and associated person is \"true\"";
    previously = "final-result-false-not-shown";
    de = "das Endergebnis ist „falsch“, aber jede Komponente und jede verbundene Person ist „wahr“";
    es = "el resultado final es «falso», pero cada componente y cada persona asociada constan como «verdadero»";
    fr = "le résultat final est «\u{a0}faux\u{a0}», mais chaque composant et chaque personne associée sont «\u{a0}vrai\u{a0}»";
}

/// Looks for a component or person that supports a result of false
pub fn check<'a>(workflow: Node<'a, Workflow>, judging: &mut Judging<'a>) {
    let (details, persons) = (workflow.details(), workflow.associated_persons());
    let (mut place, mut passed) = (None, workflow.final_result().result().word() == Some(Truth::False));
    describe::components(details, &mut |_, result| {
        place = Some(details.place());
        passed = passed && result.word() == Some(Validity::True);
    });
    describe::persons(persons, &mut |_, result| {
        place = place.or(Some(persons.place()));
        passed = passed && result.word() == Some(Truth::True);
    });
    if let Some(place) = place.filter(|_| passed) {
        judging.say(&RULE, place, Some(workflow.final_result().result().place()));
    }
}
