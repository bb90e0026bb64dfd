//! An approval beside a report that has found something

use super::super::included::is_set_aside;
use super::super::payload::{InquiryStatus, RelatedAttributes};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A report that is included has `has-match`, and not every list in it was
    /// set aside, with everybody whom it names.
    ///
    /// # Why it matters
    ///
    /// Somebody has to decide whether it is the person on the list. A policy of a team that approves only after that
    /// can switch the rule off.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `has-match`, `matched-lists` and `ignore-list` in
    /// <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>. That a list is set aside by its name,
    /// its slug and its entities is inferred.
    RULE = "persona-report-beside-approval", Doubts, "the inquiry is approved, but a report has found something about the person";
    de = "die Überprüfung ist genehmigt, aber ein Bericht hat etwas über die Person gefunden";
    es = "la verificación está aprobada, pero un informe ha encontrado algo sobre la persona";
    fr = "la vérification est approuvée, mais un rapport a trouvé quelque chose sur la personne";
}

/// Compares what a report has found with the status of its inquiry
pub fn check<'a>(said: Node<'a, RelatedAttributes>, status: Node<'a, InquiryStatus>, judging: &mut Judging<'a>) {
    let found = said.has_match();
    judging.doubt_beside(&RULE, found.flag() == Some(true) && !is_set_aside(said), found, status);
}
