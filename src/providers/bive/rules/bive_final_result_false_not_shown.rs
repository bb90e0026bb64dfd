//! A result of false that nothing shows

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::providers::bive::describe;
use crate::providers::bive::payload::{Truth, Validity, Workflow};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Beside the final result `false` some component, or some associated person, is not `true`. Without any of either
    /// there is nothing to compare.
    ///
    /// # Why it matters
    ///
    /// The components are the factors that contributed to the result. Where each of them passed, what spoke against the
    /// person is told in prose at best; somebody who looks into a rejection wants to know.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity info. A policy can make it weigh.
    ///
    /// # Where it is said
    ///
    /// `final_result.result` beside `details` and the associated persons,
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-false-not-shown", Informs, "the final result is false and every component and associated person is true";
    previously = "final-result-false-not-shown";
    de = "das Endergebnis ist „falsch“ und jede Komponente und jede verbundene Person ist „wahr“";
    es = "el resultado final es «falso» y cada componente y cada persona asociada constan como «verdadero»";
    fr = "le résultat final est «\u{a0}faux\u{a0}» et chaque composant et chaque personne associée sont «\u{a0}vrai\u{a0}»";
}

/// Looks for whatever shows a result of false
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
