//! A register confirms nothing, but its report is approved

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::providers::didit::payload::{DatabaseValidation, MatchType, ReportStatus};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A comparison with registers is approved, but its `match_type` is `no_match`, `null` or absent.
    ///
    /// # Why it matters
    ///
    /// No register confirms the data of the person.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `match_type`, Didit's `OpenAPI` document, <https://docs.didit.me>
    RULE = "didit-register-does-not-match", Contradicts, "a register does not know the person, but its report is approved";
    de = "ein Register kennt die Person nicht, aber sein Bericht ist genehmigt";
    es = "un registro no conoce a la persona, pero su informe está aprobado";
    fr = "un registre ne connaît pas la personne, mais son rapport est approuvé";
}

/// Compares the two
pub fn check<'a>(validation: Node<'a, DatabaseValidation>, judging: &mut Judging<'a>) {
    let (status, matches) = (validation.status(), validation.match_type());
    let is_known = !matches.is_absent() && matches.word() != Some(MatchType::Nothing);
    let crossed = status.word() == Some(ReportStatus::Approved) && !is_known;
    judging.doubt_beside(&RULE, crossed, matches, status);
}
