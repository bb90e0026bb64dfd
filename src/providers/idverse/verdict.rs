//! Turns the words of IDVerse into verdicts
//!
//! <https://idkit.docs.idverse.com/reference/lifecycle>,
//! <https://idkit.docs.idverse.com/reference/interpreting-the-results>

use super::breakdown::{self, Part};
use super::data::{
    DataProvider, DataSource, Decision, Found, FraudAssessment, IdMatrix, OVERALL_DECISION, OVERALL_RESULT, Search,
    Searches, matrices, named,
};
use super::payload::{
    Completion, DfaResult, Document, ErrorMessage, Finding, Likeness, SpoofRisk, Status, StatusEvent, StatusWord,
    Transaction,
};
use super::rules::{
    idverse_completion_to_fetch, idverse_confirmed_number_differs, idverse_data_accepted_without_match,
    idverse_data_provider_crossed, idverse_data_provider_decision_unknown, idverse_data_provider_rejected,
    idverse_data_source_crossed, idverse_data_source_not_passed, idverse_data_source_result_unknown,
    idverse_data_source_unclear, idverse_data_unknown, idverse_document_breakdown_flagged, idverse_document_flagged,
    idverse_document_result_unknown, idverse_documents_empty, idverse_documents_flagged_alone,
    idverse_documents_result_crossed, idverse_error_message, idverse_field_before_its_status,
    idverse_field_beside_document_only, idverse_fraud_assessment_not_passed, idverse_fraud_score_crossed,
    idverse_fraud_score_differs, idverse_fraud_search_matched, idverse_likeness_crossed,
    idverse_likeness_features_crossed, idverse_likeness_not_passed, idverse_likeness_unknown,
    idverse_liveness_attempts_crossed, idverse_overall_flagged_alone, idverse_overall_result_crossed,
    idverse_overall_result_flagged, idverse_overall_result_missing, idverse_overall_result_passed,
    idverse_overall_result_unknown, idverse_part_result_missing, idverse_part_result_unknown, idverse_pep_matched,
    idverse_points_differ, idverse_redacted_and_still_there, idverse_sanctions_matched, idverse_spoof_crossed,
    idverse_spoof_not_low, idverse_spoof_risk_unknown, idverse_status_event_unknown, idverse_step_durations_differ,
    idverse_times_out_of_order, idverse_transaction_canceled, idverse_transaction_ends_before_start,
    idverse_transaction_expired, idverse_transaction_in_progress, idverse_transaction_pending,
    idverse_transaction_status_unknown, idverse_transaction_submitted,
};
use super::watchlist::{List, list_of};
use super::{describe, entries, evidence};
use crate::model::assured::{Assured, Basis, Method};
use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::Rule;
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::rules::error_beside_result;
use crate::schema::node::Node;

impl Judge for Completion {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(body.transaction_id());
        judging.stated = Judging::quote(body.status());
        judging.decide(&idverse_completion_to_fetch::RULE, body.status());
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: body.transaction_id().text(), ..Verification::default() }
    }
}

impl Judge for StatusEvent {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        let event = body.event();
        judging.reference = Judging::quote(body.transaction_id());
        judging.stated = Judging::quote(event);
        let rule = match event.word() {
            Some(StatusWord::Pending) => &idverse_transaction_pending::RULE,
            Some(
                StatusWord::TermsAndConditions
                | StatusWord::IdSelection
                | StatusWord::PersonalDetails
                | StatusWord::Liveness,
            ) => &idverse_transaction_in_progress::RULE,
            Some(StatusWord::CompletedPass | StatusWord::CompletedFlagged) => &idverse_completion_to_fetch::RULE,
            Some(StatusWord::Expired) => &idverse_transaction_expired::RULE,
            Some(StatusWord::Cancelled) => &idverse_transaction_canceled::RULE,
            Some(StatusWord::Other(_)) | None => &idverse_status_event_unknown::RULE,
        };
        judging.decide(rule, event);
    }

    fn describe(body: Node<'_, Self>) -> Verification<'_> {
        Verification { reference: body.transaction_id().text(), ..Verification::default() }
    }
}

impl Judge for ErrorMessage {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(body.error_message());
        judging.decide(&idverse_error_message::RULE, body.error_message());
    }

    fn describe(_: Node<'_, Self>) -> Verification<'_> {
        Verification::default()
    }
}

impl Judge for Transaction {
    /// The person confirms the values read from a document
    const ASSURED: Assured = Assured {
        person: Basis::Document,
        methods: &[
            ("documents", Method::Vri),
            ("asf_document_result", Method::Vri),
            ("facematch", Method::Bvr),
            // "DVS check": compares with the issuer's records
            ("data", Method::Data),
        ],
    };

    fn judge<'a>(transaction: Node<'a, Self>, judging: &mut Judging<'a>) {
        let status = transaction.status();
        judging.reference = Judging::quote(transaction.transaction_id());
        judging.stated = Judging::quote(status);
        let word = status.word();
        judging.decided_at = match word {
            Some(Status::Complete | Status::Expired | Status::Cancelled) => Judging::moment(transaction.closed_at()),
            Some(Status::InProgress) => Judging::moment(transaction.activated_at()),
            Some(Status::Pending | Status::Submitted | Status::Other(_)) | None => None,
        };
        match word {
            Some(Status::Pending) => judging.decide(&idverse_transaction_pending::RULE, status),
            Some(Status::InProgress) => judging.decide(&idverse_transaction_in_progress::RULE, status),
            Some(Status::Submitted) => judging.decide(&idverse_transaction_submitted::RULE, status),
            Some(Status::Complete) => complete(transaction, judging),
            Some(Status::Expired) => judging.decide(&idverse_transaction_expired::RULE, status),
            Some(Status::Cancelled) => judging.decide(&idverse_transaction_canceled::RULE, status),
            Some(Status::Other(_)) | None => judging.decide(&idverse_transaction_status_unknown::RULE, status),
        }
        if judging.hears() {
            inform(transaction, judging);
        }
    }

    /// "Only completed transaction results should be considered"
    fn evidence<'a>(transaction: Node<'a, Self>, evidence: &mut Evidence<'a>) {
        if transaction.status().word() == Some(Status::Complete) {
            evidence::complete(transaction, evidence);
        }
    }

    fn describe(transaction: Node<'_, Self>) -> Verification<'_> {
        describe::transaction(transaction)
    }
}

/// Judges the results of a complete transaction, then looks for whatever speaks against them
fn complete<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let fields = transaction.fields();
    let (results, documents) = (fields.results(), fields.documents());
    let overall = results.overall();
    if !overall.is_absent() {
        judging.stated = Judging::quote(overall);
    }
    let rule = match overall.word() {
        Some(Finding::Passed) => &idverse_overall_result_passed::RULE,
        Some(Finding::Flagged) => &idverse_overall_result_flagged::RULE,
        Some(Finding::Other(_)) => &idverse_overall_result_unknown::RULE,
        None => &idverse_overall_result_missing::RULE,
    };
    judging.decide(rule, overall);
    if !results.is_absent() {
        for of_result in breakdown::parts(transaction) {
            part(results, of_result, judging);
        }
    }
    entries::parts(transaction, judging);
    error_beside_result::check([transaction.error_message(), transaction.errors()], judging);
    idverse_documents_empty::check(documents, judging);
    for of_transaction in documents.items() {
        document(results, of_transaction, judging);
    }
    data_provider(fields.data_provider(), results, judging);
    likeness(fields.likeness_overall(), transaction, judging);
    spoof(fields.spoof_result(), transaction, judging);
    if overall.word() == Some(Finding::Flagged) {
        idverse_overall_flagged_alone::check(transaction, judging);
    }
    if judging.hears() {
        idverse_documents_flagged_alone::check(transaction, judging);
        idverse_likeness_features_crossed::check(transaction, judging);
        idverse_liveness_attempts_crossed::check(transaction, judging);
        idverse_confirmed_number_differs::check(transaction, judging);
    }
}

/// Reports disagreements that occur in good bodies too, whatever the status
fn inform<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    idverse_field_before_its_status::check(transaction, judging);
    idverse_field_beside_document_only::check(transaction, judging);
    idverse_step_durations_differ::check(transaction, judging);
    idverse_transaction_ends_before_start::check(transaction, judging);
    idverse_times_out_of_order::check(transaction, judging);
    idverse_redacted_and_still_there::check(transaction, judging);
}

fn part<'a>(results: Node<'a, DfaResult>, part: Part<'a>, judging: &mut Judging<'a>) {
    let Part { result, flagged, belongs } = part;
    match result.word() {
        Some(Finding::Passed) => {}
        Some(Finding::Flagged) => {
            judging.decide(flagged, result);
            idverse_overall_result_crossed::check(results, result, judging);
        }
        Some(Finding::Other(_)) => judging.decide(&idverse_part_result_unknown::RULE, result),
        None => judging.doubt(&idverse_part_result_missing::RULE, belongs, result),
    }
}

fn document<'a>(results: Node<'a, DfaResult>, document: Node<'a, Document>, judging: &mut Judging<'a>) {
    let whole = document.asf_document_result().read_as::<Finding>();
    finding(whole, &idverse_document_flagged::RULE, judging);
    if whole.word() == Some(Finding::Flagged) {
        idverse_documents_result_crossed::check(results, whole, judging);
    }
    if whole.is_absent() {
        for value in breakdown::flags(document) {
            judging.decide(&idverse_document_flagged::RULE, value);
            idverse_documents_result_crossed::check(results, value, judging);
        }
        if breakdown::is_unclear(document) {
            judging.decide(&idverse_document_result_unknown::RULE, document.asf_document_result());
        }
    }
    for part in document.asf_breakdown().each::<Finding>() {
        finding(part, &idverse_document_breakdown_flagged::RULE, judging);
    }
}

fn finding<'a>(finding: Node<'a, Finding>, flagged: &'static Rule, judging: &mut Judging<'a>) {
    match finding.word() {
        Some(Finding::Passed) | None => {}
        Some(Finding::Flagged) => judging.decide(flagged, finding),
        Some(Finding::Other(_)) => judging.decide(&idverse_document_result_unknown::RULE, finding),
    }
}

fn data_provider<'a>(provider: Node<'a, DataProvider>, results: Node<'a, DfaResult>, judging: &mut Judging<'a>) {
    if provider.is_absent() {
        return;
    }
    let data = results.data();
    entries::data(&entries::DATA_PROVIDER, provider, judging);
    entries::data(&entries::DATA_CONNECT, provider.data_connect(), judging);
    decision(provider.data_connect().overall(), data, judging);
    // Usually there is only one of the two.
    for matrix in matrices(provider).into_iter().filter(|matrix| !matrix.is_absent()) {
        let of_data = matrix.data();
        let searches = of_data.search_results();
        decision(matrix.overall(), data, judging);
        decision(of_data.overall(), data, judging);
        decision(searches.overall(), data, judging);
        decision(searches.verification_outcome().indicator(), data, judging);
        overall_decision(searches, data, judging);
        fraud_assessment(of_data.fraud_assessment(), judging);
        for search in searches.search_results().fraud_assessment().items() {
            fraud_search(search, judging);
        }
        // A person who is found on a list is not a person whom a register knows.
        let registers = searches.search_results().verification();
        for search in registers.items().filter(|search| search.value().word() != Some(Found::Pass)) {
            if list_of_search(search).is_some() {
                fraud_search(search, judging);
            }
        }
        idverse_data_accepted_without_match::check(searches, judging);
        unknown_data(matrix, judging);
        if judging.hears() {
            idverse_points_differ::check(searches, judging);
        }
    }
}

/// Checks the provider's entries whose names no page has
fn unknown_data<'a>(matrix: Node<'a, IdMatrix>, judging: &mut Judging<'a>) {
    let data = matrix.data();
    let (searches, assessment) = (data.search_results(), data.fraud_assessment());
    entries::data(&entries::ID_MATRIX, matrix, judging);
    entries::data(&entries::ID_MATRIX, data, judging);
    entries::data(&entries::ID_MATRIX, searches, judging);
    entries::data(&entries::ID_MATRIX, searches.search_results(), judging);
    entries::data(&entries::ID_MATRIX, assessment, judging);
    for values in [data.summary(), assessment.overall()] {
        idverse_data_unknown::labels(values, idverse_data_unknown::has_failed, judging);
    }
    idverse_data_unknown::labels(searches.rules_results(), idverse_data_unknown::is_not_passed, judging);
}

/// Checks a search of a list, by its value and by the parts of the person that it found
fn fraud_search<'a>(search: Node<'a, Search>, judging: &mut Judging<'a>) {
    let (value, parts) = (search.value(), search.components().fields());
    let hit = !matches!(value.word(), None | Some(Found::NoMatch | Found::Pass));
    let matches = |part: Node<'_, Found>| matches!(part.word(), Some(Found::Match | Found::Other(_)));
    let others = [parts.dob(), parts.address(), parts.id(), parts.fraud()].into_iter().find(|&part| matches(part));
    let named = matches(parts.name()) || matches(parts.full_name());
    let found = others.is_some() && named;
    if !hit && !found {
        return;
    }
    let rule = match list_of_search(search) {
        Some(List::Sanctions) => &idverse_sanctions_matched::RULE,
        Some(List::Exposed) => &idverse_pep_matched::RULE,
        None => return judging.doubt(&idverse_fraud_search_matched::RULE, hit, value),
    };
    if let Some(other) = others.filter(|_| named && !hit) {
        return judging.doubt_beside(rule, true, value, other);
    }
    judging.decide(rule, value);
}

#[cold]
fn list_of_search(search: Node<'_, Search>) -> Option<List> {
    let names = [search.name(), search.search_name()];
    names.into_iter().filter_map(|name| list_of(name.written()?)).max()
}

fn decision<'a>(decision: Node<'a, Decision>, data: Node<'a, Finding>, judging: &mut Judging<'a>) {
    match decision.word() {
        Some(Decision::Accept) | None => {}
        Some(Decision::Reject) => {
            judging.decide(&idverse_data_provider_rejected::RULE, decision);
            idverse_data_provider_crossed::check(data, decision, judging);
        }
        Some(Decision::Other(_)) => judging.decide(&idverse_data_provider_decision_unknown::RULE, decision),
    }
}

/// Checks the decision that has a display name
fn overall_decision<'a>(searches: Node<'a, Searches>, data: Node<'a, Finding>, judging: &mut Judging<'a>) {
    for decision in named(searches.rules_results(), OVERALL_DECISION) {
        match decision.written() {
            Some("ACCEPT") => {}
            Some("REJECT") => {
                judging.decide(&idverse_data_provider_rejected::RULE, decision);
                idverse_data_provider_crossed::check(data, decision, judging);
            }
            _ => judging.decide(&idverse_data_provider_decision_unknown::RULE, decision),
        }
    }
}

fn fraud_assessment<'a>(assessment: Node<'a, FraudAssessment>, judging: &mut Judging<'a>) {
    for source in assessment.data_source().items() {
        data_source(source, judging);
    }
    let mut passed = false;
    for result in named(assessment.overall(), OVERALL_RESULT) {
        idverse_fraud_assessment_not_passed::check(result, judging);
        passed |= result.written() == Some("PASS");
    }
    if passed {
        idverse_fraud_score_crossed::check(assessment, judging);
    }
    if judging.hears() {
        idverse_fraud_score_differs::check(assessment, judging);
    }
}

fn data_source<'a>(source: Node<'a, DataSource>, judging: &mut Judging<'a>) {
    let source = source.fields();
    let (result, score, threshold) = (source.result(), source.score(), source.threshold());
    match result.word() {
        Some(Found::Pass) => match (score.decimal(), threshold.decimal()) {
            (Some(reached), Some(least)) => {
                judging.doubt_beside(&idverse_data_source_crossed::RULE, reached < least, score, threshold);
            }
            (None, None) => {}
            // Only half of the comparison is there.
            _ => judging.doubt_beside(&idverse_data_source_unclear::RULE, true, score, threshold),
        },
        Some(Found::Fail | Found::Match) => match source.name().written().and_then(list_of) {
            Some(List::Sanctions) => judging.decide(&idverse_sanctions_matched::RULE, result),
            Some(List::Exposed) => judging.decide(&idverse_pep_matched::RULE, result),
            None => judging.decide(&idverse_data_source_not_passed::RULE, result),
        },
        Some(Found::NoMatch) | None => judging.decide(&idverse_data_source_not_passed::RULE, result),
        Some(Found::Other(_)) => judging.decide(&idverse_data_source_result_unknown::RULE, result),
    }
}

fn likeness<'a>(likeness: Node<'a, Likeness>, transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    if likeness.is_absent() {
        return;
    }
    match (likeness.word(), transaction.results().facematch().word()) {
        (None | Some(Likeness::Pass), _) | (Some(Likeness::Fail), Some(Finding::Flagged)) => {}
        (Some(Likeness::Fail), Some(Finding::Passed)) => idverse_likeness_crossed::found(transaction, judging),
        (Some(Likeness::Fail), _) => judging.decide(&idverse_likeness_not_passed::RULE, likeness),
        (Some(Likeness::Other(_)), _) => judging.decide(&idverse_likeness_unknown::RULE, likeness),
    }
}

fn spoof<'a>(spoof: Node<'a, SpoofRisk>, transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    if spoof.is_absent() {
        return;
    }
    match (spoof.word(), transaction.results().liveness().word()) {
        (None | Some(SpoofRisk::Low), _) | (Some(SpoofRisk::High), Some(Finding::Flagged)) => {}
        (Some(SpoofRisk::High), Some(Finding::Passed)) => idverse_spoof_crossed::found(transaction, judging),
        (Some(SpoofRisk::High), _) => judging.decide(&idverse_spoof_not_low::RULE, spoof),
        (Some(SpoofRisk::Other(_)), _) => judging.decide(&idverse_spoof_risk_unknown::RULE, spoof),
    }
}
