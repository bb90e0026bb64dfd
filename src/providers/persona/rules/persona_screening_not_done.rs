//! An approval without the screening

use super::super::payload::{InquiryStatus, Related, RelatedStatus, RelatedType};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A report about lists, politically exposed persons or news that is included is `pending`
    /// or `errored`.
    ///
    /// # Why it matters
    ///
    /// The person was to be looked for on lists, and was approved before that was done.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-screening-not-done", Doubts, "the inquiry is approved, but a report about the person is not done";
    de = "die Überprüfung ist genehmigt, aber ein Bericht über die Person ist nicht fertig";
    es = "la verificación está aprobada, pero un informe sobre la persona no está terminado";
    fr = "la vérification est approuvée, mais un rapport sur la personne n’est pas terminé";
}

/// Checks the status of a report
pub fn check<'a>(object: Node<'a, Related>, status: Node<'a, InquiryStatus>, judging: &mut Judging<'a>) {
    let own = object.attributes().status();
    let is_screening = object.r#type().word() == Some(RelatedType::Screening);
    let is_open =
        matches!(own.word(), Some(RelatedStatus::Pending | RelatedStatus::Submitted | RelatedStatus::Errored));
    judging.doubt_beside(&RULE, is_screening && is_open, own, status);
}
