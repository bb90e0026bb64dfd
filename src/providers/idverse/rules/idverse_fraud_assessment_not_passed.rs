//! The sources of fraud data did not pass together

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// The "Overall Result" of `fraudAssessment.overall` is a word other than `PASS`.
    ///
    /// # Why it matters
    ///
    /// Each source may pass while all of them together do not.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>; that anything else is worse
    /// is inferred.
    RULE = "idverse-fraud-assessment-not-passed", Doubts, "the assessment of fraud is not stated as passed";
    previously = "fraud-assessment-not-passed";
    de = "die Betrugsbewertung ist nicht als bestanden angegeben";
    es = "la evaluación de fraude no consta como superada";
    fr = "l’évaluation de la fraude n’est pas indiquée comme réussie";
}

/// Looks at the result, which is one of the values that have names
pub fn check<'a>(result: Node<'a, Id>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, result.written().is_some_and(|word| word != "PASS"), result);
}
