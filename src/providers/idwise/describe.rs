//! Describes what IDWise checked, who the person is and which documents there are

use super::fields::field;
use super::payload::{
    Aml, AmlApplicability, Applicant, DocumentStep, FaceMatch, Journey, Progress, RuleOutcome, RuleResult,
    ScreeningCheck, Selfie, SelfieStatus, SpotCheck, Validation, ValidationOutcome,
};
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification, add, agreed_country,
};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::pointer::{OwnName, Pointer};
use crate::schema::scalar::{Flag, Keyed, Text};
use std::borrow::Cow;

/// Describes a spot check
pub fn spot_check(check: Node<'_, SpotCheck>) -> Verification<'_> {
    let mut checks = Vec::new();
    add(&mut checks, selfie(check.selfie()));
    let unseen = |kind| kind == CheckKind::Liveness && check.selfie().is_absent();
    rules(check.rule_results(), check.aml(), &unseen, &mut checks);
    let match_ = check.spot_checks().applicant_selfie_face_match();
    add(&mut checks, face(match_, match_.own_name()));
    add(&mut checks, aml(check.aml()));
    screening(check.screening_checks(), &mut checks);
    Verification {
        reference: check.journey_id().text(),
        external_reference: check.reference_number().text().or_else(|| check.user_id().text()),
        started_at: check.start_time().iso(),
        finished_at: check.end_time().iso(),
        checks,
        person: person(check.applicant(), &[]),
        documents: Vec::new(),
    }
}

/// Describes a journey
pub fn journey(journey: Node<'_, Journey>) -> Verification<'_> {
    let (mut checks, mut documents) = (Vec::new(), Vec::new());
    for step in journey.documents().values() {
        document_checks(step, &mut checks);
        let document = document(step);
        // A document that was submitted counts even if nothing is known about it.
        if document != Document::default() || step.progress().word() == Some(Progress::Completed) {
            documents.push(document);
        }
    }
    add(&mut checks, selfie(journey.selfie()));
    let unseen = |kind| match kind {
        CheckKind::Liveness => journey.selfie().is_absent(),
        CheckKind::Document | CheckKind::Expiry => journey.documents().values().next().is_none(),
        _ => false,
    };
    rules(journey.rule_results(), journey.aml(), &unseen, &mut checks);
    add(&mut checks, aml(journey.aml()));
    screening(journey.screening_checks(), &mut checks);
    let compared = journey.spot_checks().applicant_selfie_face_match();
    add(&mut checks, face(compared, compared.own_name()));
    Verification {
        reference: journey.journey_id().text(),
        external_reference: journey.reference_number().text().or_else(|| journey.user_id().text()),
        started_at: journey.start_time().iso(),
        finished_at: journey.end_time().iso(),
        checks,
        person: person(journey.applicant(), &documents),
        documents,
    }
}

fn check<'a>(kind: CheckKind, name: OwnName<'a>, status: CheckStatus, pointer: Pointer<'a>) -> Check<'a> {
    Check { kind, name, status, counts: true, score: None, threshold: None, pointer }
}

fn selfie(selfie: Node<'_, Selfie>) -> Option<Check<'_>> {
    if selfie.is_absent() {
        return None;
    }
    let status = match (selfie.status().word(), selfie.is_live().flag()) {
        (Some(SelfieStatus::NotStarted), _) => CheckStatus::NotPerformed,
        (_, Some(false)) => CheckStatus::Failed,
        (Some(SelfieStatus::Refer), _) => CheckStatus::Flagged,
        (Some(SelfieStatus::Complete), Some(true)) => CheckStatus::Passed,
        (Some(SelfieStatus::Complete | SelfieStatus::Other(_)) | None, _) => CheckStatus::Unknown,
    };
    Some(check(CheckKind::Liveness, selfie.own_name(), status, selfie.pointer()))
}

/// Adds the rules; `unseen` says of which kinds of check the body has nothing that was checked
fn rules<'a>(
    rules: Node<'a, Keyed<RuleResult>>,
    aml: Node<'a, Aml>,
    unseen: &dyn Fn(CheckKind) -> bool,
    checks: &mut Vec<Check<'a>>,
) {
    let applies = aml.applicability().word();
    let unsearched =
        matches!(applies, Some(AmlApplicability::NotReadyYet | AmlApplicability::Skipped | AmlApplicability::Disabled));
    for (id, rule) in rules.entries() {
        let status = match rule.result().word() {
            // If the lists were not searched, a rule that found no records says nothing about the person.
            Some(RuleOutcome::Passed) if unsearched && kind(id) == CheckKind::Watchlist || unseen(kind(id)) => {
                CheckStatus::NotPerformed
            }
            Some(RuleOutcome::Passed) => CheckStatus::Passed,
            Some(RuleOutcome::Failed) => CheckStatus::Failed,
            Some(RuleOutcome::CouldNotApply) => CheckStatus::Error,
            Some(RuleOutcome::Other(_)) | None => CheckStatus::Unknown,
        };
        checks.push(check(kind(id), said(rule.name()).unwrap_or(id).into(), status, rule.pointer()));
    }
}

/// Returns the kind of a rule by its id on the page; an account's own rules have no other kind
fn kind(rule: &str) -> CheckKind {
    match rule {
        "document_validation" | "unrecognized_document" => CheckKind::Document,
        "same_subject" => CheckKind::FaceMatch,
        "selfie_liveness" => CheckKind::Liveness,
        "no_aml_records" => CheckKind::Watchlist,
        "expired_document" => CheckKind::Expiry,
        _ => CheckKind::Rule,
    }
}

fn face<'a>(face: Node<'a, FaceMatch>, name: OwnName<'a>) -> Option<Check<'a>> {
    if face.is_absent() {
        return None;
    }
    let status = match face.is_matched().flag() {
        Some(true) => CheckStatus::Passed,
        Some(false) => CheckStatus::Failed,
        None => CheckStatus::Unknown,
    };
    // No page gives the scale of the score, so it cannot be converted to a score from 0 to 1.
    Some(check(CheckKind::FaceMatch, name, status, face.pointer()))
}

fn screening<'a>(screenings: Node<'a, Keyed<ScreeningCheck>>, checks: &mut Vec<Check<'a>>) {
    for (name, screening) in screenings.entries() {
        for one in screening.face_match_results().items() {
            add(checks, face(one, name.into()));
        }
    }
}

/// Adds the checks of a document: the document as a whole, the checks of its authenticity, and the face on it
fn document_checks<'a>(document: Node<'a, DocumentStep>, checks: &mut Vec<Check<'a>>) {
    let whole = check(
        CheckKind::Document,
        said(document.step_title()).map_or_else(|| document.own_name(), OwnName::from),
        passed(document.progress().word().as_ref(), document.has_passed_rules()),
        document.pointer(),
    );
    checks.push(whole);
    let validation = document.validation_result();
    let outcome = validation.validation_outcome();
    if !outcome.is_absent() {
        let status = match outcome.word() {
            Some(ValidationOutcome::Passed) => CheckStatus::Passed,
            Some(ValidationOutcome::Failed) => CheckStatus::Failed,
            Some(ValidationOutcome::Other(_)) | None => CheckStatus::Unknown,
        };
        checks.push(check(CheckKind::Document, validation.own_name(), status, validation.pointer()));
    }
    for one in validation.validation_checks().items() {
        let status = match one.result().word() {
            Some(Validation::Passed) => CheckStatus::Passed,
            Some(Validation::Failed) => CheckStatus::Failed,
            Some(Validation::Undetermined) => CheckStatus::NotPerformed,
            Some(Validation::Other(_)) | None => CheckStatus::Unknown,
        };
        checks.push(check(CheckKind::Document, one.name().written().unwrap_or_default().into(), status, one.pointer()));
    }
    let match_ = document.face_match_result();
    add(checks, face(match_, match_.own_name()));
}

fn passed(progress: Option<&Progress>, passed: Node<'_, Flag>) -> CheckStatus {
    match (progress, passed.flag()) {
        (Some(Progress::NotStarted | Progress::Started), _) => CheckStatus::NotPerformed,
        (_, Some(false)) => CheckStatus::Failed,
        (Some(Progress::Completed), Some(true)) => CheckStatus::Passed,
        _ => CheckStatus::Unknown,
    }
}

/// Describes the search of the lists
pub fn aml(aml: Node<'_, Aml>) -> Option<Check<'_>> {
    let status = match aml.applicability().word() {
        _ if aml.is_absent() => return None,
        _ if !aml.matches().is_empty() => CheckStatus::Flagged,
        Some(AmlApplicability::Applicable) => CheckStatus::Passed,
        Some(AmlApplicability::NotReadyYet | AmlApplicability::Skipped | AmlApplicability::Disabled) => {
            CheckStatus::NotPerformed
        }
        Some(AmlApplicability::Other(_)) | None => CheckStatus::Unknown,
    };
    let counts = aml.applicability().word() != Some(AmlApplicability::Disabled);
    Some(Check { counts, ..check(CheckKind::Watchlist, aml.own_name(), status, aml.pointer()) })
}

/// Describes the person by the applicant's details, completed from a document
fn person<'a>(applicant: Node<'a, Applicant>, documents: &[Document<'a>]) -> Option<Person<'a>> {
    // Only one document describes the person, because two may belong to different people.
    let is_named = |holder: &&Person<'_>| {
        holder.given_name.is_some() || holder.family_name.is_some() || holder.full_name.is_some()
    };
    let holders = documents.iter().filter_map(|document| document.holder.as_ref()).filter(is_named);
    let read = Person::fullest(holders.cloned()).unwrap_or_default();
    let person = Person {
        full_name: said(applicant.full_name()).map(Cow::Borrowed).or(read.full_name),
        birth_date: applicant.birth_date().iso().or(read.birth_date),
        personal_number: applicant.personal_number().text().or(read.personal_number),
        ..read
    };
    person.unless_empty()
}

/// Describes the holder of a document
fn holder(document: Node<'_, DocumentStep>) -> Person<'_> {
    let read = |name| extracted(document, name);
    Person {
        given_name: read("First Name"),
        middle_name: read("Middle Name"),
        family_name: read("Last Name"),
        full_name: read("Full Name"),
        birth_date: day(read("Birth Date")),
        gender: read("Sex"),
        nationality: read("Nationality Code").or_else(|| read("Nationality")),
        address: read("Address").map(|line| Address { line: Some(line), ..Address::default() }),
        phone: None,
        personal_number: read("Personal Number"),
    }
}

fn document(document: Node<'_, DocumentStep>) -> Document<'_> {
    let r#type = said(document.document_type());
    let (code, country) = (said(document.issuing_country_code()), said(document.issuing_country()));
    let countries = [code, country, field(document, "Issuing Country Code").and_then(Node::written)];
    let issuer = agreed_country(countries);
    // Which of several countries it is, is not known.
    let is_disputed = issuer.is_none() && countries.into_iter().flatten().any(|code| alpha3(code).is_some());
    Document {
        kind: r#type.map(document_kind),
        provider_type: r#type.map(Cow::Borrowed),
        number: extracted(document, "Document Number"),
        issuing_country: issuer.map(Cow::Borrowed),
        issuing_country_given: country.or(code).filter(|_| !is_disputed).map(Cow::Borrowed),
        issued: day(extracted(document, "Issue Date")),
        expires: day(extracted(document, "Expiry Date")),
        holder_name: extracted(document, "Full Name").or_else(|| {
            let read = |name| field(document, name)?.written();
            joined(&[read("First Name"), read("Middle Name"), read("Last Name")]).map(Cow::Owned)
        }),
        holder: holder(document).unless_empty(),
    }
}

fn document_kind(r#type: &str) -> DocumentKind {
    match r#type {
        "Passport" => DocumentKind::Passport,
        "Driving Licence" => DocumentKind::DrivingLicence,
        "Identity Card" => DocumentKind::IdentityCard,
        "Residence Permit" => DocumentKind::ResidencePermit,
        "Visa" => DocumentKind::Visa,
        _ => DocumentKind::Other,
    }
}

/// Returns a text unless it is empty
fn said(node: Node<'_, Text>) -> Option<&str> {
    node.written().filter(|text| !text.is_empty())
}

fn extracted<'a>(document: Node<'a, DocumentStep>, name: &str) -> Option<Cow<'a, str>> {
    field(document, name)?.text()
}

fn day(written: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    Date::read(&written?).map(|date| Cow::Owned(date.iso()))
}
