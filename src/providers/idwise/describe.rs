//! Describes what IDWise checked, who the person is and which documents there are

use super::fields::field;
use super::payload::{
    Aml, AmlApplicability, Applicant, DocumentStep, FaceMatch, Journey, Progress, RuleOutcome, RuleResult,
    ScreeningCheck, Selfie, SelfieStatus, SpotCheck, Validation, ValidationOutcome,
};
use crate::identity::country;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification, add,
};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::{Flag, Keyed, Text};

/// Describes a spot check
pub fn spot_check(check: Node<'_, SpotCheck>) -> Verification {
    let mut checks = Vec::new();
    add(&mut checks, selfie(check.selfie()));
    rules(check.rule_results(), check.aml(), &mut checks);
    let match_ = check.spot_checks().applicant_selfie_face_match();
    add(&mut checks, face(match_, match_.own_name()));
    add(&mut checks, aml(check.aml()));
    screening(check.screening_checks(), &mut checks);
    Verification {
        reference: check.journey_id().owned(),
        external_reference: check.reference_number().owned().or_else(|| check.user_id().owned()),
        started_at: check.start_time().iso(),
        finished_at: check.end_time().iso(),
        checks,
        person: person(check.applicant(), &[]),
        documents: Vec::new(),
    }
}

/// Describes a journey
pub fn journey(journey: Node<'_, Journey>) -> Verification {
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
    rules(journey.rule_results(), journey.aml(), &mut checks);
    add(&mut checks, aml(journey.aml()));
    screening(journey.screening_checks(), &mut checks);
    let compared = journey.spot_checks().applicant_selfie_face_match();
    add(&mut checks, face(compared, compared.own_name()));
    Verification {
        reference: journey.journey_id().owned(),
        external_reference: journey.reference_number().owned().or_else(|| journey.user_id().owned()),
        started_at: journey.start_time().iso(),
        finished_at: journey.end_time().iso(),
        checks,
        person: person(journey.applicant(), &documents),
        documents,
    }
}

fn check(kind: CheckKind, name: String, status: CheckStatus, pointer: String) -> Check {
    Check { kind, name, status, counts: true, score: None, threshold: None, pointer }
}

fn selfie(selfie: Node<'_, Selfie>) -> Option<Check> {
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

fn rules(rules: Node<'_, Keyed<RuleResult>>, aml: Node<'_, Aml>, checks: &mut Vec<Check>) {
    let applies = aml.applicability().word();
    let unsearched =
        matches!(applies, Some(AmlApplicability::NotReadyYet | AmlApplicability::Skipped | AmlApplicability::Disabled));
    for (id, rule) in rules.entries() {
        let status = match rule.result().word() {
            // If the lists were not searched, a rule that found no records says nothing about the person.
            Some(RuleOutcome::Passed) if unsearched && kind(id) == CheckKind::Watchlist => CheckStatus::NotPerformed,
            Some(RuleOutcome::Passed) => CheckStatus::Passed,
            Some(RuleOutcome::Failed) => CheckStatus::Failed,
            Some(RuleOutcome::CouldNotApply) => CheckStatus::Error,
            Some(RuleOutcome::Other(_)) | None => CheckStatus::Unknown,
        };
        checks.push(check(kind(id), said(rule.name()).unwrap_or(id).to_owned(), status, rule.pointer()));
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

fn face(face: Node<'_, FaceMatch>, name: String) -> Option<Check> {
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

fn screening(screenings: Node<'_, Keyed<ScreeningCheck>>, checks: &mut Vec<Check>) {
    for (name, screening) in screenings.entries() {
        for one in screening.face_match_results().items() {
            add(checks, face(one, name.to_owned()));
        }
    }
}

/// Adds the checks of a document: the document as a whole, the checks of its authenticity, and the face on it
fn document_checks(document: Node<'_, DocumentStep>, checks: &mut Vec<Check>) {
    let whole = check(
        CheckKind::Document,
        said(document.step_title()).map_or_else(|| document.own_name(), str::to_owned),
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
        checks.push(check(CheckKind::Document, one.name().owned().unwrap_or_default(), status, one.pointer()));
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
pub fn aml(aml: Node<'_, Aml>) -> Option<Check> {
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
fn person(applicant: Node<'_, Applicant>, documents: &[Document]) -> Option<Person> {
    // Only one document describes the person, because two may belong to different people.
    let is_named =
        |holder: &&Person| holder.given_name.is_some() || holder.family_name.is_some() || holder.full_name.is_some();
    let holders = documents.iter().filter_map(|document| document.holder.as_ref()).filter(is_named);
    let read = Person::fullest(holders.cloned()).unwrap_or_default();
    let person = Person {
        full_name: said(applicant.full_name()).map(str::to_owned).or(read.full_name),
        birth_date: applicant.birth_date().iso().or(read.birth_date),
        personal_number: applicant.personal_number().owned().or(read.personal_number),
        ..read
    };
    person.unless_empty()
}

/// Describes the holder of a document
fn holder(document: Node<'_, DocumentStep>) -> Person {
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

fn document(document: Node<'_, DocumentStep>) -> Document {
    let r#type = said(document.document_type());
    let code = said(document.issuing_country_code());
    Document {
        kind: r#type.map(document_kind),
        provider_type: r#type.map(str::to_owned),
        number: extracted(document, "Document Number"),
        issuing_country: code.and_then(country::alpha3).map(str::to_owned),
        issuing_country_given: said(document.issuing_country()).or(code).map(str::to_owned),
        issued: day(extracted(document, "Issue Date")),
        expires: day(extracted(document, "Expiry Date")),
        holder_name: extracted(document, "Full Name").or_else(|| {
            let read = |name| field(document, name)?.written();
            joined(&[read("First Name"), read("Middle Name"), read("Last Name")])
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

fn extracted(document: Node<'_, DocumentStep>, name: &str) -> Option<String> {
    field(document, name)?.owned()
}

fn day(written: Option<String>) -> Option<String> {
    Date::read(&written?).map(Date::iso)
}
