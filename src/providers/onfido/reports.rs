//! What a report decides, and what speaks against it

use super::kind::Kind;
use super::payload::{Finding, Part, Report, ReportStatus, SubResult};
use super::rules::{
    onfido_breakdown_differs, onfido_breakdown_missing, onfido_breakdown_unknown, onfido_consider_unexplained,
    onfido_details_against_clear, onfido_document_caution, onfido_document_rejected, onfido_document_suspected,
    onfido_evidence_unknown, onfido_face_known, onfido_face_match_missing, onfido_id_differs, onfido_no_sources,
    onfido_other_differs, onfido_personal_number_differs, onfido_reason_beside_clear, onfido_records_beside_clear,
    onfido_rejected_not_for_picture, onfido_report_consider, onfido_report_in_progress, onfido_report_name_unknown,
    onfido_report_unknown, onfido_report_withdrawn, onfido_report_without_result, onfido_result_before_end,
    onfido_result_differs, onfido_score_differs, onfido_score_zero, onfido_sub_result_missing,
};
use crate::model::judging::Judging;
use crate::model::outcome::Outcome;
use crate::model::rule::{Effect, Rule};
use crate::schema::node::Node;
use crate::schema::scalar::Keyed;

/// The word that decides on a report
#[derive(Clone, Copy)]
pub enum Word<'a> {
    Status(Node<'a, ReportStatus>),
    Result(Node<'a, Finding>),
    SubResult(Node<'a, SubResult>),
}

/// Returns what a report is about, if its name is known
pub fn kind_of(report: Node<'_, Report>) -> Option<Kind> {
    report.name().word().as_ref().and_then(Kind::of)
}

/// Returns the rule for a report and the word that decides, unless it is clear
pub fn rule_of(report: Node<'_, Report>) -> Option<(&'static Rule, Word<'_>)> {
    let (status, result, sub_result) = (report.status(), report.result(), report.sub_result());
    let rule: &'static Rule = match status.word() {
        Some(ReportStatus::AwaitingData | ReportStatus::AwaitingApproval) => &onfido_report_in_progress::RULE,
        Some(ReportStatus::Cancelled | ReportStatus::Withdrawn) => &onfido_report_withdrawn::RULE,
        Some(ReportStatus::Complete) => {
            let rule: &'static Rule = match (result.word(), sub_result.word()) {
                (Some(Finding::Other(_)), _) => &onfido_report_unknown::RULE,
                (None, _) => &onfido_report_without_result::RULE,
                (Some(_), Some(SubResult::Other(_))) => {
                    return Some((&onfido_report_unknown::RULE, Word::SubResult(sub_result)));
                }
                (Some(Finding::Clear), _) => return None,
                (Some(_), Some(SubResult::Rejected)) => {
                    let rule = if is_about_the_picture(report) {
                        &onfido_document_rejected::RULE
                    } else {
                        &onfido_rejected_not_for_picture::RULE
                    };
                    return Some((rule, Word::SubResult(sub_result)));
                }
                (Some(_), Some(SubResult::Suspected)) => {
                    return Some((&onfido_document_suspected::RULE, Word::SubResult(sub_result)));
                }
                (Some(_), Some(SubResult::Caution)) => {
                    return Some((&onfido_document_caution::RULE, Word::SubResult(sub_result)));
                }
                (Some(_), Some(SubResult::Clear) | None) => &onfido_report_consider::RULE,
            };
            return Some((rule, Word::Result(result)));
        }
        Some(ReportStatus::Other(_)) | None => &onfido_report_unknown::RULE,
    };
    Some((rule, Word::Status(status)))
}

/// Returns whether a document was rejected for its picture alone
fn is_about_the_picture(report: Node<'_, Report>) -> bool {
    let parts = || report.breakdown().read_as::<Keyed<Part>>().entries();
    let is_unclear = |part: Node<'_, Part>| part.result().word().is_some_and(|word| word != Finding::Clear);
    parts().any(|(name, part)| name == PICTURE && is_unclear(part))
        && !parts().any(|(name, part)| name != PICTURE && is_unclear(part))
}

/// The part of a breakdown that is about the picture
const PICTURE: &str = "image_integrity";

/// Returns the outcome that a rule leads to
pub fn outcome_of(rule: &Rule) -> Outcome {
    match rule.effect {
        Effect::Decides(outcome, ..) => outcome,
        Effect::Doubts | Effect::Contradicts | Effect::Informs => Outcome::Review,
    }
}

/// Reports a rule at the word that decides
pub fn decide<'a>(rule: &'static Rule, word: Word<'a>, judging: &mut Judging<'a>) {
    if judging.stated.is_none() {
        judging.stated = match word {
            Word::Status(node) => Judging::quote(node),
            Word::Result(node) => Judging::quote(node),
            Word::SubResult(node) => Judging::quote(node),
        };
    }
    match word {
        Word::Status(node) => judging.decide(rule, node),
        Word::Result(node) => judging.decide(rule, node),
        Word::SubResult(node) => judging.decide(rule, node),
    }
}

/// Weighs what a report says of itself
pub fn weigh<'a>(report: Node<'a, Report>, judging: &mut Judging<'a>) {
    let kind = kind_of(report);
    judging.doubt(&onfido_report_name_unknown::RULE, kind.is_none(), report.name());
    let early = !report.result().is_absent()
        && matches!(report.status().word(), Some(ReportStatus::AwaitingData | ReportStatus::AwaitingApproval));
    judging.doubt_beside(&onfido_result_before_end::RULE, early, report.result(), report.status());
    for (name, part) in report.breakdown().read_as::<Keyed<Part>>().entries() {
        onfido_breakdown_differs::check(part, judging);
        onfido_breakdown_unknown::check(part, judging);
        onfido_reason_beside_clear::check(part, judging);
        if name == "visual_authenticity" {
            onfido_other_differs::check(part, judging);
        }
    }
    onfido_id_differs::address(report.id(), report.href(), judging);
    onfido_result_differs::check(report, judging);
    onfido_personal_number_differs::check(report, judging);
    onfido_evidence_unknown::check(report, judging);
    onfido_breakdown_missing::check(report, kind, judging);
    onfido_sub_result_missing::check(report, kind, judging);
    onfido_face_match_missing::check(report, kind, judging);
    onfido_score_differs::check(report, kind, judging);
    onfido_score_zero::check(report, kind, judging);
    onfido_records_beside_clear::check(report, kind, judging);
    onfido_face_known::check(report, kind, judging);
    onfido_no_sources::check(report, judging);
    onfido_details_against_clear::check(report, judging);
    if judging.hears() {
        onfido_consider_unexplained::check(report, judging);
    }
}
