//! A stage belongs to an attempt after the last one

use super::super::payload::Stage;
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// The report passed, but its last `CreateVerification` or its last `AddProviderData` stage has a higher
    /// `attemptNumber` than its last `AttemptVerification` stage.
    ///
    /// # Why it matters
    ///
    /// If a document was read for a second attempt and only the first was made, the document was never compared: it may
    /// be anybody's.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>. On the page, the
    /// three stages of one attempt have the same number. The times do not help, because the clocks of several services
    /// differ.
    RULE = "onespan-stage-after-attempt", Doubts, "the report passed, but one of its stages belongs to an attempt after its last one";
    previously = "stage-after-attempt";
    de = "der Bericht ist positiv, aber einer seiner Abschnitte gehört zu einem Versuch nach dem letzten";
    es = "el informe es positivo, pero una de sus etapas pertenece a un intento posterior al último";
    fr = "le rapport est positif, mais une de ses étapes appartient à un essai postérieur au dernier";
}

/// Compares the number of either stage with the number of the attempt
pub fn check<'a>(stages: &Stages<'a>, attempt: Node<'a, Stage>, judging: &mut Judging<'a>) {
    let last = attempt.attempt_number();
    for number in [stages.submitted, stages.extracted].into_iter().flatten().map(Node::<Stage>::attempt_number) {
        let is_later = number.decimal().zip(last.decimal()).is_some_and(|(number, last)| number > last);
        judging.doubt_beside(&RULE, is_later, number, last);
    }
}
