//! IDVerse's words to ours
//!
//! <https://idkit.docs.idverse.com/reference/lifecycle>,
//! <https://idkit.docs.idverse.com/reference/interpreting-the-results>

use super::data::{DataProvider, DataSource, Decision, Found, matrices};
use super::describe;
use super::payload::{
    Completion, DfaResult, Document, ErrorMessage, Finding, Likeness, SpoofRisk, Status, Transaction,
};
use crate::model::judging::Judging;
use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Effect::{self, Contradicts, Doubts};
use crate::model::rule::effects::{ACCEPT, ASK_USER, CANCELED, EXPIRED, FETCH, REVIEW, WAIT};
use crate::model::rule::{Rule, rules};
use crate::model::verification::Verification;
use crate::providers::provider::Judge;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};

/// The provider could not do its work, and that was not its last word on the transaction
const UNANSWERED: Effect = Effect::Decides(Outcome::Error, false, Next::Restart);

rules! {
    /// Status PENDING: the person has not opened the transaction
    PENDING = "idverse-transaction-pending", ASK_USER, "the transaction waits for the person to open it";
    /// Status INPROGRESS
    IN_PROGRESS = "idverse-transaction-in-progress", ASK_USER, "the person is at the transaction";
    /// Status SUBMITTED: "The user may be redirected before the result is ready"
    SUBMITTED = "idverse-transaction-submitted", WAIT, "the person is done and the checks are not";
    /// Status EXPIRED, also with results: "Only completed transaction results should be considered"
    TRANSACTION_EXPIRED = "idverse-transaction-expired", EXPIRED, "the transaction has expired";
    /// Status CANCELLED, also with results: "Only completed transaction results should be considered"
    TRANSACTION_CANCELED = "idverse-transaction-canceled", CANCELED, "the transaction was canceled";
    /// "It can be PENDING, INPROGRESS, SUBMITTED, COMPLETE, EXPIRED, or CANCELLED": no page prints another word
    STATUS_UNKNOWN = "idverse-transaction-status-unknown", REVIEW, "the transaction's status is not one that this version knows";
    /// The webhook says `status=COMPLETED` and names the transaction; what it came to is to be fetched
    COMPLETION = "completion-to-fetch", FETCH, "the transaction is complete and its results are to be fetched";
    /// `{"error_message": ...}` "depicting what the error actually is"
    ERROR_MESSAGE = "error-message", UNANSWERED, "the provider answered with an error instead of a transaction";

    /// "overall PASSED: the user has passed all checks"
    OVERALL_PASSED = "overall-result-passed", ACCEPT, "the transaction is complete and its overall result is passed";
    /// "overall FLAGGED: the user has not passed all the results, analyze the breakdown": not a rejection
    OVERALL_FLAGGED = "overall-result-flagged", REVIEW, "the transaction is complete and its overall result is flagged";
    /// "If the transaction is not completed yet, this field will not exist": in one that is complete it should
    OVERALL_MISSING = "overall-result-missing", REVIEW, "the transaction is complete and has no overall result";
    /// "Each check will have two possible statuses, FLAGGED or PASSED"
    OVERALL_UNKNOWN = "overall-result-unknown", REVIEW, "the overall result is not one that this version knows";
    /// "documents FLAGGED: do check the reason and then the document image"
    DOCUMENTS_FLAGGED = "documents-result-flagged", Doubts, "the documents are flagged: check the reason and the images";
    /// "facematch FLAGGED: try to manually check both images and see if they match"
    FACEMATCH_FLAGGED = "facematch-result-flagged", Doubts, "the face match is flagged: compare both images by hand";
    /// "liveness FLAGGED: manually check the video for suspicious activity"
    LIVENESS_FLAGGED = "liveness-result-flagged", Doubts, "the liveness is flagged: check the video by hand";
    /// "data FLAGGED: check that the data confirmed by the user matches what is on the identity document"
    DATA_FLAGGED = "data-result-flagged", Doubts, "the data is flagged: compare what the person confirmed with the document";
    /// Documents are always checked, face match and liveness unless `doc_only`, data where a data provider was asked
    PART_MISSING = "part-result-missing", Doubts, "a result that belongs to this flow is absent";
    /// "Each check will have two possible statuses, FLAGGED or PASSED"
    PART_UNKNOWN = "part-result-unknown", Doubts, "a part's result is not one that this version knows";
    /// "If the overall result = PASSED, it means that the other breakdown checks also passed"
    OVERALL_CROSSED = "overall-result-crossed", Contradicts, "the overall result is passed and a part of it is flagged";

    /// "If the user did not go through the document check, this field will not exist": an empty list says the same
    NO_DOCUMENTS = "documents-empty", Doubts, "the list of documents is empty";
    /// "this will flag even if just one of the documents `asf_document_result`: FLAGGED"
    DOCUMENT_FLAGGED = "document-flagged", Doubts, "a document's own fraud analysis is flagged";
    /// `asf_breakdown` is recommended "if DFA on the second document is enabled"
    BREAKDOWN_FLAGGED = "document-breakdown-flagged", Doubts, "a part of a document's fraud analysis is flagged";
    /// The pages print only PASSED and FLAGGED
    DOCUMENT_UNKNOWN = "document-result-unknown", Doubts, "a document's fraud analysis says a word that this version does not know";

    /// `overall` and `indicator` of the data provider, where the page prints ACCEPT; REJECT is inferred
    DATA_REJECTED = "data-provider-rejected", Doubts, "the data provider's decision is a rejection";
    /// The page prints only ACCEPT
    DATA_DECISION_UNKNOWN = "data-provider-decision-unknown", Doubts, "the data provider's decision is not one that this version knows";
    /// The result of a source of fraud data, where the page prints PASS
    DATA_SOURCE_NOT_PASSED = "data-source-not-passed", Doubts, "a data source is not stated as passed";
    /// `score` against `threshold`
    DATA_SOURCE_CROSSED = "data-source-crossed", Contradicts, "a data source is stated as passed and its score is below its threshold";

    /// `likeness_overall` is "either Pass or Fail", the result of the same comparison as `results.facematch`
    LIKENESS_CROSSED = "likeness-crossed", Contradicts, "the face match is passed and the likeness is failed";
    /// A failed likeness, or a word that no page prints, where no flagged face match says so already
    LIKENESS_NOT_PASSED = "likeness-not-passed", Doubts, "the likeness is not stated as passed";
    /// `spoof_result` is "either Low Risk or High Risk" of the video that `results.liveness` is about
    SPOOF_CROSSED = "spoof-crossed", Contradicts, "the liveness is passed and the risk of a spoof is high";
    /// A high risk, or a word that no page prints, where no flagged liveness says so already
    SPOOF_NOT_LOW = "spoof-not-low", Doubts, "the risk of a spoof is not stated as low";
}

impl Judge for Completion {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.reference = Judging::quote(body.transaction_id());
        judging.stated = Judging::quote(body.status());
        judging.decide(&COMPLETION, body.status());
    }

    fn describe(body: Node<'_, Self>) -> Verification {
        Verification { reference: body.transaction_id().owned(), ..Verification::default() }
    }
}

impl Judge for ErrorMessage {
    fn judge<'a>(body: Node<'a, Self>, judging: &mut Judging<'a>) {
        judging.stated = Judging::quote(body.error_message());
        judging.decide(&ERROR_MESSAGE, body.error_message());
    }

    fn describe(_: Node<'_, Self>) -> Verification {
        Verification::default()
    }
}

impl Judge for Transaction {
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
            Some(Status::Pending) => judging.decide(&PENDING, status),
            Some(Status::InProgress) => judging.decide(&IN_PROGRESS, status),
            Some(Status::Submitted) => judging.decide(&SUBMITTED, status),
            Some(Status::Complete) => complete(transaction, judging),
            Some(Status::Expired) => judging.decide(&TRANSACTION_EXPIRED, status),
            Some(Status::Cancelled) => judging.decide(&TRANSACTION_CANCELED, status),
            Some(Status::Other(_)) | None => judging.decide(&STATUS_UNKNOWN, status),
        }
    }

    fn describe(transaction: Node<'_, Self>) -> Verification {
        describe::transaction(transaction)
    }
}

/// The results of a complete transaction, then whatever speaks against them
fn complete<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let overall = transaction.results().overall();
    if !overall.is_absent() {
        judging.stated = Judging::quote(overall);
    }
    let rule = match overall.word() {
        Some(Finding::Passed) => &OVERALL_PASSED,
        Some(Finding::Flagged) => &OVERALL_FLAGGED,
        Some(Finding::Other(_)) => &OVERALL_UNKNOWN,
        None => &OVERALL_MISSING,
    };
    judging.decide(rule, overall);
    if !transaction.results().is_absent() {
        parts(transaction, judging);
    }
    documents(transaction.documents(), judging);
    data_provider(transaction.data_provider(), judging);
    likeness(transaction, judging);
    spoof(transaction, judging);
}

fn parts<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let results = transaction.results();
    let doc_only = transaction.doc_only().flag() == Some(true);
    let provider = transaction.data_provider();
    let asked = !provider.data_connect().is_absent() || !provider.id_matrix().is_absent();
    part(results, results.documents(), &DOCUMENTS_FLAGGED, true, judging);
    part(results, results.facematch(), &FACEMATCH_FLAGGED, !doc_only, judging);
    part(results, results.liveness(), &LIVENESS_FLAGGED, !doc_only, judging);
    part(results, results.data(), &DATA_FLAGGED, asked, judging);
}

fn part<'a>(
    results: Node<'a, DfaResult>,
    part: Node<'a, Finding>,
    flagged: &'static Rule,
    belongs: bool,
    judging: &mut Judging<'a>,
) {
    match part.word() {
        Some(Finding::Passed) => {}
        Some(Finding::Flagged) => {
            judging.decide(flagged, part);
            let passed = results.overall().word() == Some(Finding::Passed);
            judging.doubt_beside(&OVERALL_CROSSED, passed, part, results.overall());
        }
        Some(Finding::Other(_)) => judging.decide(&PART_UNKNOWN, part),
        None => judging.doubt(&PART_MISSING, belongs, part),
    }
}

#[allow(clippy::zero_sized_map_values, reason = "what a body carries stands in the body, not in the wasm")]
fn documents<'a>(documents: Node<'a, Vec<Document>>, judging: &mut Judging<'a>) {
    judging.doubt(&NO_DOCUMENTS, !documents.is_absent() && documents.is_empty(), documents);
    for document in documents.items() {
        let whole = document.asf_document_result();
        finding(whole.read_as(), &DOCUMENT_FLAGGED, judging);
        for (_, value) in whole.read_as::<Keyed<Any>>().entries() {
            judging.doubt(&DOCUMENT_FLAGGED, value.written().as_deref() == Some("FLAGGED"), value);
        }
        for part in document.asf_breakdown().each::<Finding>() {
            finding(part, &BREAKDOWN_FLAGGED, judging);
        }
    }
}

fn finding<'a>(finding: Node<'a, Finding>, flagged: &'static Rule, judging: &mut Judging<'a>) {
    match finding.word() {
        Some(Finding::Passed) | None => {}
        Some(Finding::Flagged) => judging.decide(flagged, finding),
        Some(Finding::Other(_)) => judging.decide(&DOCUMENT_UNKNOWN, finding),
    }
}

fn data_provider<'a>(provider: Node<'a, DataProvider>, judging: &mut Judging<'a>) {
    decision(provider.data_connect().overall(), judging);
    for matrix in matrices(provider) {
        decision(matrix.overall(), judging);
        let searches = matrix.data().search_results();
        decision(matrix.data().overall(), judging);
        decision(searches.overall(), judging);
        decision(searches.verification_outcome().indicator(), judging);
        for source in matrix.data().fraud_assessment().data_source().items() {
            data_source(source, judging);
        }
    }
}

fn decision<'a>(decision: Node<'a, Decision>, judging: &mut Judging<'a>) {
    match decision.word() {
        Some(Decision::Accept) | None => {}
        Some(Decision::Reject) => judging.decide(&DATA_REJECTED, decision),
        Some(Decision::Other(_)) => judging.decide(&DATA_DECISION_UNKNOWN, decision),
    }
}

fn data_source<'a>(source: Node<'a, DataSource>, judging: &mut Judging<'a>) {
    if source.result().word() != Some(Found::Pass) {
        return judging.decide(&DATA_SOURCE_NOT_PASSED, source.result());
    }
    let below = source.score().decimal().zip(source.threshold().decimal()).is_some_and(|(score, least)| score < least);
    judging.doubt_beside(&DATA_SOURCE_CROSSED, below, source.score(), source.threshold());
}

fn likeness<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (likeness, facematch) = (transaction.likeness_overall(), transaction.results().facematch());
    match (likeness.word(), facematch.word()) {
        (None | Some(Likeness::Pass), _) | (Some(Likeness::Fail), Some(Finding::Flagged)) => {}
        (Some(Likeness::Fail), Some(Finding::Passed)) => {
            judging.doubt_beside(&LIKENESS_CROSSED, true, likeness, facematch);
        }
        (Some(Likeness::Fail | Likeness::Other(_)), _) => judging.decide(&LIKENESS_NOT_PASSED, likeness),
    }
}

fn spoof<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (spoof, liveness) = (transaction.spoof_result(), transaction.results().liveness());
    match (spoof.word(), liveness.word()) {
        (None | Some(SpoofRisk::Low), _) | (Some(SpoofRisk::High), Some(Finding::Flagged)) => {}
        (Some(SpoofRisk::High), Some(Finding::Passed)) => judging.doubt_beside(&SPOOF_CROSSED, true, spoof, liveness),
        (Some(SpoofRisk::High | SpoofRisk::Other(_)), _) => judging.decide(&SPOOF_NOT_LOW, spoof),
    }
}
