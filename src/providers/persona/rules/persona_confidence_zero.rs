//! A document passed at no confidence

use super::super::included::is_passed;
use super::super::payload::RelatedAttributes;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A verification that is included has passed, and its `entity-confidence-score` is 0.
    ///
    /// # Why it matters
    ///
    /// The score says how sure Persona is that the picture shows such a document. At 0, it does not.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `entity-confidence-score` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-confidence-zero", Doubts, "a document has passed, but the confidence in it is zero";
    de = "ein Dokument hat bestanden, aber das Vertrauen in es ist null";
    es = "un documento está superado, pero la confianza en él es cero";
    fr = "un document a réussi, mais la confiance en lui est nulle";
}

/// Looks at the confidence in a verification that passed
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    let score = said.entity_confidence_score();
    let is_zero = score.not_positive().is_some();
    judging.doubt(&RULE, is_zero && is_passed(said.status().word().as_ref()), score);
}
