//! Describes what Plaid checked, the person and the document

use super::payload::{
    Agreement, Category, Comparison, Document as Upload, DocumentAddress, ExpiryWord, Finding, KycCheck, MatchSummary,
    Name, Screening, ScreeningStatus, Session, StepStatus, User, UserAddress,
};
use super::{attempts, steps};
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification,
};
use crate::schema::node::Node;
use crate::schema::scalar::Text;
use std::borrow::Cow;

/// Describes a session
pub fn session(session: Node<'_, Session>) -> Verification<'_> {
    let words = session.steps().fields();
    let is_confirmed = steps::passed(words.kyc_check()) || steps::passed(words.documentary_verification());
    let last = attempts::last(session.documentary_verification().documents());
    Verification {
        reference: session.id().text(),
        external_reference: session.client_user_id().text(),
        started_at: session.created_at().iso(),
        finished_at: session.completed_at().iso(),
        checks: checks(session),
        person: if is_confirmed { user(session.user()) } else { None },
        documents: last.map(document).filter(|known| *known != Document::default()).collect(),
    }
}

/// Describes a screening
pub fn screening(screening: Node<'_, Screening>) -> Verification<'_> {
    let status = match screening.status().word() {
        Some(ScreeningStatus::Cleared) => CheckStatus::Passed,
        Some(ScreeningStatus::PendingReview) => CheckStatus::Flagged,
        Some(ScreeningStatus::Rejected) => CheckStatus::Failed,
        Some(ScreeningStatus::Other(_)) | None => CheckStatus::Unknown,
    };
    let terms = screening.search_terms();
    let person =
        Person { full_name: said(terms.legal_name()), birth_date: terms.date_of_birth().iso(), ..Person::default() };
    Verification {
        reference: screening.id().text(),
        external_reference: screening.client_user_id().text(),
        finished_at: screening.audit_trail().timestamp().iso(),
        checks: vec![check(CheckKind::Watchlist, screening.status(), status, true)],
        person: person.unless_empty(),
        ..Verification::default()
    }
}

/// Returns the steps, and below them what decided about them
fn checks(session: Node<'_, Session>) -> Vec<Check<'_>> {
    let words = session.steps().fields();
    let replaced = steps::passed(words.documentary_verification());
    let kyc_counts = !(replaced && words.kyc_check().word() == Some(StepStatus::Failed));
    let mut all = Vec::new();
    for (kind, word, counts) in [
        (CheckKind::Other, words.accept_tos(), false),
        (CheckKind::Other, words.verify_sms(), true),
        (CheckKind::Data, words.kyc_check(), kyc_counts),
        (CheckKind::Document, words.documentary_verification(), true),
        (CheckKind::Liveness, words.selfie_check(), true),
        (CheckKind::Watchlist, words.watchlist_screening(), true),
        (CheckKind::Device, words.risk_check(), true),
    ] {
        if !word.is_absent() {
            all.push(check(kind, word, of_step(word), counts));
        }
    }
    for document in attempts::last(session.documentary_verification().documents()) {
        of_document(document, &mut all);
    }
    for selfie in attempts::last(session.selfie_check().selfies()) {
        let analysis = selfie.analysis().fields();
        let (compared, alive) = (analysis.document_comparison(), analysis.liveness_check());
        if !compared.is_absent() {
            all.push(check(CheckKind::FaceMatch, compared, of_comparison(compared), true));
        }
        if !alive.is_absent() {
            all.push(check(CheckKind::Liveness, alive, of_finding(alive), true));
        }
    }
    of_registers(session.kyc_check(), kyc_counts, &mut all);
    all
}

fn of_document<'a>(document: Node<'a, Upload>, all: &mut Vec<Check<'a>>) {
    let analysis = document.analysis();
    let (genuine, compared) = (analysis.authenticity(), analysis.extracted_data().fields());
    for (kind, word) in [
        (CheckKind::Document, genuine),
        (CheckKind::Name, compared.name()),
        (CheckKind::Data, compared.date_of_birth()),
    ] {
        if !word.is_absent() {
            all.push(check(kind, word, of_match(word), true));
        }
    }
    let expiry = compared.expiration_date();
    let status = match expiry.word() {
        Some(ExpiryWord::NotExpired) => CheckStatus::Passed,
        Some(ExpiryWord::Expired) => CheckStatus::Failed,
        Some(ExpiryWord::NoData) => CheckStatus::NotPerformed,
        Some(ExpiryWord::Other(_)) | None => CheckStatus::Unknown,
    };
    if !expiry.is_absent() {
        all.push(check(CheckKind::Expiry, expiry, status, true));
    }
}

/// Returns what was compared with registers; each part has the name of its object, and not `summary`
fn of_registers<'a>(kyc: Node<'a, KycCheck>, counts: bool, all: &mut Vec<Check<'a>>) {
    let of = kyc.fields();
    let (name, born, number) = (of.name(), of.date_of_birth(), of.id_number());
    let (address, phone) = (of.address(), of.phone_number());
    for (word, part) in [
        (name.summary(), check(CheckKind::Name, name, CheckStatus::Unknown, counts)),
        (born.summary(), check(CheckKind::Data, born, CheckStatus::Unknown, counts)),
        (number.summary(), check(CheckKind::Data, number, CheckStatus::Unknown, counts)),
        (address.summary(), check(CheckKind::Address, address, CheckStatus::Unknown, counts)),
        (phone.summary(), check(CheckKind::Data, phone, CheckStatus::Unknown, counts)),
    ] {
        if !word.is_absent() {
            all.push(Check { status: of_summary(word), ..part });
        }
    }
}

fn check<T>(kind: CheckKind, node: Node<'_, T>, status: CheckStatus, counts: bool) -> Check<'_> {
    Check { kind, name: node.own_name(), status, counts, score: None, threshold: None, pointer: node.pointer() }
}

fn of_step(step: Node<'_, StepStatus>) -> CheckStatus {
    match step.word() {
        Some(StepStatus::Success | StepStatus::ManuallyApproved) => CheckStatus::Passed,
        Some(StepStatus::Failed | StepStatus::ManuallyRejected) => CheckStatus::Failed,
        Some(StepStatus::PendingReview) => CheckStatus::Flagged,
        Some(
            StepStatus::Active
            | StepStatus::WaitingForPrerequisite
            | StepStatus::NotApplicable
            | StepStatus::Skipped
            | StepStatus::Expired
            | StepStatus::Canceled,
        ) => CheckStatus::NotPerformed,
        Some(StepStatus::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn of_match(word: Node<'_, Agreement>) -> CheckStatus {
    match word.word() {
        Some(Agreement::Match) => CheckStatus::Passed,
        Some(Agreement::PartialMatch) => CheckStatus::Flagged,
        Some(Agreement::NoMatch) => CheckStatus::Failed,
        Some(Agreement::NoData) => CheckStatus::NotPerformed,
        Some(Agreement::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn of_summary(word: Node<'_, MatchSummary>) -> CheckStatus {
    match word.word() {
        Some(MatchSummary::Match) => CheckStatus::Passed,
        Some(MatchSummary::PartialMatch) => CheckStatus::Flagged,
        Some(MatchSummary::NoMatch) => CheckStatus::Failed,
        Some(MatchSummary::NoData | MatchSummary::NoInput) => CheckStatus::NotPerformed,
        Some(MatchSummary::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn of_comparison(word: Node<'_, Comparison>) -> CheckStatus {
    match word.word() {
        Some(Comparison::Match) => CheckStatus::Passed,
        Some(Comparison::NoMatch) => CheckStatus::Failed,
        Some(Comparison::NoInput) => CheckStatus::NotPerformed,
        Some(Comparison::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn of_finding(word: Node<'_, Finding>) -> CheckStatus {
    match word.word() {
        Some(Finding::Success) => CheckStatus::Passed,
        Some(Finding::Failed) => CheckStatus::Failed,
        Some(Finding::Other(_)) | None => CheckStatus::Unknown,
    }
}

/// Returns what the person has entered
fn user(user: Node<'_, User>) -> Option<Person<'_>> {
    let of = user.fields();
    let person = Person {
        birth_date: of.date_of_birth().iso(),
        address: home(of.address()),
        phone: said(of.phone_number()),
        personal_number: of.id_number().value().text(),
        ..named(of.name())
    };
    person.unless_empty()
}

fn named(name: Node<'_, Name>) -> Person<'_> {
    Person { given_name: said(name.given_name()), family_name: said(name.family_name()), ..Person::default() }
}

fn document(document: Node<'_, Upload>) -> Document<'_> {
    let read = document.extracted_data();
    let of = read.fields();
    let holder = Person { birth_date: of.date_of_birth().iso(), address: printed(of.address()), ..named(of.name()) };
    let issuer = said(of.issuing_country());
    Document {
        kind: of.category().word().as_ref().map(kind),
        provider_type: of.category().text(),
        number: of.id_number().text(),
        issuing_country: issuer.as_deref().and_then(alpha3).map(Cow::Borrowed),
        issuing_country_given: issuer,
        issued: of.issue_date().iso(),
        expires: of.expiration_date().iso(),
        holder_name: joined(&[holder.given_name.as_deref(), holder.family_name.as_deref()]).map(Cow::Owned),
        holder: holder.unless_empty(),
    }
}

fn kind(category: &Category) -> DocumentKind {
    match category {
        Category::DriversLicense => DocumentKind::DrivingLicence,
        Category::IdCard => DocumentKind::IdentityCard,
        Category::Passport => DocumentKind::Passport,
        Category::ResidencePermitCard | Category::ResidentCard => DocumentKind::ResidencePermit,
        Category::Visa => DocumentKind::Visa,
        Category::Other(_) => DocumentKind::Other,
    }
}

fn home(stated: Node<'_, UserAddress>) -> Option<Address<'_>> {
    let of = stated.fields();
    let (first, second) = (said(of.street()), said(of.street2()));
    let line = match second {
        Some(second) => joined(&[first.as_deref(), Some(&second)]).map(Cow::Owned),
        None => first,
    };
    let address = Address {
        line,
        city: said(of.city()),
        region: said(of.region()),
        postal_code: of.postal_code().text(),
        country: said(of.country()),
    };
    address.unless_empty()
}

fn printed(stated: Node<'_, DocumentAddress>) -> Option<Address<'_>> {
    let of = stated.fields();
    let address = Address {
        line: said(of.street()),
        city: said(of.city()),
        region: said(of.region()),
        postal_code: of.postal_code().text(),
        country: said(of.country()),
    };
    address.unless_empty()
}

/// Returns a text unless it is blank
fn said(node: Node<'_, Text>) -> Option<Cow<'_, str>> {
    node.text().filter(|text| !text.trim().is_empty())
}
