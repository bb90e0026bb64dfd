//! The last attempt compares the last of what was submitted and read

use super::super::payload::Stage;
use super::super::stages::Stages;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In a passed report neither the last `CreateVerification` nor the last `AddProviderData` stage has a higher
    /// `attemptNumber` than the last `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// A document that is read for a second attempt was compared in none, if the first is the last one: it may be
    /// anybody's.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `attemptNumber` of each stage, <https://docs.onespan.com/docs/detailed-verification-report>: the page's three
    /// stages of one attempt have one number. When each was made says nothing of it: clocks of several services differ.
    RULE = "onespan-stage-after-attempt", Doubts, "the report passed and one of its stages belongs to an attempt after its last one";
    previously = "stage-after-attempt";
    de = "der Bericht ist positiv und einer seiner Abschnitte gehört zu einem späteren Versuch als dem letzten";
    es = "el informe es positivo y una de sus etapas pertenece a un intento posterior al último";
    fr = "le rapport est positif et une de ses étapes appartient à un essai postérieur au dernier";
}

/// Compares the number of either stage with the attempt's
pub fn check<'a>(stages: &Stages<'a>, attempt: Node<'a, Stage>, judging: &mut Judging<'a>) {
    let last = attempt.attempt_number();
    for number in [stages.submitted, stages.extracted].into_iter().flatten().map(Node::<Stage>::attempt_number) {
        let is_later = number.decimal().zip(last.decimal()).is_some_and(|(number, last)| number > last);
        judging.doubt_beside(&RULE, is_later, number, last);
    }
}
