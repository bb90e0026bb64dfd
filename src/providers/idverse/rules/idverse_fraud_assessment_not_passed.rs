//! The fraud assessment as a whole did not pass

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

rule! {
    /// # What it checks
    ///
    /// The "Overall Result" of `fraudAssessment.overall` is a value other than `PASS`.
    ///
    /// # Why it matters
    ///
    /// All sources together may fail although each of them passes.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The sample prints `PASS`, <https://idkit.docs.idverse.com/reference/total-result>. That any other value is worse
    /// is inferred.
    RULE = "idverse-fraud-assessment-not-passed", Doubts, "the fraud assessment did not pass";
    previously = "fraud-assessment-not-passed";
    de = "die Betrugsbewertung wurde nicht bestanden";
    es = "la evaluación de fraude no está superada";
    fr = "l’évaluation de la fraude n’est pas réussie";
}

/// Checks a result, which is one of the named values
pub fn check<'a>(result: Node<'a, Id>, judging: &mut Judging<'a>) {
    judging.doubt(&RULE, result.written().is_some_and(|word| word != "PASS"), result);
}
