//! Describes what Persona checked, who the person is and which documents there are

use super::fields::Fields;
use super::included::{self, Kind, is_passed, is_set_aside};
use super::payload::{
    Check as PersonaCheck, CheckResult, InquiryAttributes, InquiryBody, Related, RelatedAttributes, RelatedStatus,
    ReportBody, ReportStatus, Requirement, VerificationBody,
};
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification,
};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::pointer::{OwnName, Pointer};
use crate::schema::scalar::{Any, Time};
use crate::schema::shape::Shaped;
use std::borrow::Cow;

/// Describes an inquiry; `at` is the time of the event or of the last change
pub fn inquiry<'a>(body: Node<'a, InquiryBody>, at: Node<'a, Time>) -> Verification<'a> {
    let (inquiry, included) = (body.data(), body.included());
    let said = inquiry.attributes();
    let (mut checks, mut documents) = (Vec::new(), Vec::new());
    for object in included.items() {
        match included::kind(object) {
            Kind::Verification => {
                let name = object.r#type().written().unwrap_or_default();
                add_verification(name, object.attributes(), object.pointer(), &mut checks);
                documents.extend(document(name, object.attributes()));
            }
            Kind::Report => checks.push(included_report(object)),
            Kind::Account | Kind::Other | Kind::Unclear => {}
        }
    }
    let holder = documents.iter().filter_map(|document| document.holder.clone()).next();
    let ended = said.completed_at().iso().or_else(|| said.decisioned_at().iso());
    let is_ended = !said.decisioned_at().is_absent() || !said.failed_at().is_absent();
    Verification {
        reference: inquiry.id().text(),
        external_reference: said.reference_id().text(),
        started_at: said.started_at().iso().or_else(|| said.created_at().iso()),
        finished_at: ended.or_else(|| at.iso().filter(|_| is_ended)),
        checks,
        person: match (person(said), holder) {
            // Only a document says these two.
            (Some(person), Some(holder)) if documents.len() == 1 => {
                Some(Person { gender: holder.gender, nationality: holder.nationality, ..person })
            }
            (person, holder) => person.or(holder),
        },
        documents,
    }
}

/// Describes one verification
pub fn verification(body: Node<'_, VerificationBody>) -> Verification<'_> {
    let verification = body.data();
    let said = verification.attributes();
    let name = verification.r#type().written().unwrap_or_default();
    let mut checks = Vec::new();
    add_verification(name, said, verification.pointer(), &mut checks);
    let documents: Vec<_> = document(name, said).into_iter().collect();
    let inquiry = verification.relationships().inquiry().data().id();
    Verification {
        reference: inquiry.text().or_else(|| verification.id().text()),
        external_reference: None,
        started_at: said.created_at().iso(),
        finished_at: said.completed_at().iso(),
        checks,
        person: holder(said).unless_empty(),
        documents,
    }
}

/// Describes one report
pub fn report(body: Node<'_, ReportBody>) -> Verification<'_> {
    let report = body.data();
    let said = report.attributes();
    let inquiry = report.relationships().inquiry().data().id();
    let status = match (said.status().word(), said.has_match().flag()) {
        (_, Some(true)) => CheckStatus::Flagged,
        (Some(ReportStatus::Errored), _) => CheckStatus::Error,
        (Some(ReportStatus::Pending | ReportStatus::Submitted), _) => CheckStatus::NotPerformed,
        (Some(ReportStatus::Ready), Some(false)) => CheckStatus::Passed,
        _ => CheckStatus::Unknown,
    };
    let name = report.r#type().written().unwrap_or_default();
    Verification {
        reference: inquiry.text().or_else(|| report.id().text()),
        started_at: said.created_at().iso(),
        finished_at: said.completed_at().iso(),
        checks: vec![Check {
            kind: report_kind(name),
            name: name.into(),
            status,
            counts: true,
            score: None,
            threshold: None,
            pointer: report.pointer(),
        }],
        ..Verification::default()
    }
}

fn included_report(object: Node<'_, Related>) -> Check<'_> {
    let (said, name) = (object.attributes(), object.r#type().written().unwrap_or_default());
    let status = match (said.status().word(), said.has_match().flag()) {
        (_, Some(true)) if is_set_aside(said) => CheckStatus::Passed,
        (_, Some(true)) => CheckStatus::Flagged,
        (Some(RelatedStatus::Errored), _) => CheckStatus::Error,
        (Some(RelatedStatus::Pending | RelatedStatus::Submitted), _) => CheckStatus::NotPerformed,
        (Some(RelatedStatus::Ready), Some(false)) => CheckStatus::Passed,
        _ => CheckStatus::Unknown,
    };
    whole(report_kind(name), name, status, object.pointer())
}

fn whole<'a>(kind: CheckKind, name: &'a str, status: CheckStatus, pointer: Pointer<'a>) -> Check<'a> {
    Check { kind, name: OwnName::from(name), status, counts: true, score: None, threshold: None, pointer }
}

fn report_kind(name: &str) -> CheckKind {
    let about = name.strip_prefix("report/").unwrap_or(name);
    match about {
        "watchlist"
        | "adverse-media"
        | "politically-exposed-person"
        | "crypto-address-watchlist"
        | "business-watchlist"
        | "business-adverse-media" => CheckKind::Watchlist,
        "address-lookup" => CheckKind::Address,
        _ => CheckKind::Other,
    }
}

/// Adds a verification, then each of its checks
fn add_verification<'a>(
    name: &'a str,
    said: Node<'a, RelatedAttributes>,
    pointer: Pointer<'a>,
    checks: &mut Vec<Check<'a>>,
) {
    let kind = verification_kind(name);
    let word = said.status().word();
    let status = match &word {
        word if is_passed(word.as_ref()) => CheckStatus::Passed,
        Some(RelatedStatus::Failed | RelatedStatus::TentativelyFailed | RelatedStatus::RequiresRetry) => {
            CheckStatus::Failed
        }
        Some(
            RelatedStatus::Initiated
            | RelatedStatus::Submitted
            | RelatedStatus::Skipped
            | RelatedStatus::Canceled
            | RelatedStatus::Pending,
        ) => CheckStatus::NotPerformed,
        _ => CheckStatus::Unknown,
    };
    checks.push(whole(kind, name, status, pointer));
    checks.extend(said.checks().items().map(|check| part(kind, check)));
}

fn verification_kind(name: &str) -> CheckKind {
    let about = name.strip_prefix("verification/").unwrap_or(name);
    match about {
        "government-id" | "government-id-nfc" | "driver-license" | "passport" | "mdoc" => CheckKind::Document,
        "selfie" => CheckKind::FaceMatch,
        "aamva" => CheckKind::Data,
        _ if about.starts_with("database") => CheckKind::Data,
        _ => CheckKind::Other,
    }
}

fn part(of: CheckKind, check: Node<'_, PersonaCheck>) -> Check<'_> {
    let name = check.name().written().unwrap_or_default();
    let status = match check.status().word() {
        Some(CheckResult::Passed) => CheckStatus::Passed,
        Some(CheckResult::Failed) => CheckStatus::Failed,
        Some(CheckResult::NotApplicable) => CheckStatus::NotPerformed,
        Some(CheckResult::Other(_)) | None => CheckStatus::Unknown,
    };
    Check {
        kind: part_kind(of, name),
        name: name.into(),
        status,
        counts: check.requirement().word() != Some(Requirement::NotRequired),
        score: None,
        threshold: None,
        pointer: check.pointer(),
    }
}

fn part_kind(of: CheckKind, name: &str) -> CheckKind {
    match name {
        "selfie_liveness_detection" | "selfie_pose_detection" => CheckKind::Liveness,
        "selfie_id_comparison" | "id_selfie_comparison" => CheckKind::FaceMatch,
        "id_expired_detection" | "document_expired_detection" => CheckKind::Expiry,
        "database_name_comparison" => CheckKind::Name,
        "database_address_comparison" => CheckKind::Address,
        "id_aamva_database_lookup" | "id_inquiry_comparison" | "id_account_comparison" => CheckKind::Data,
        _ if of == CheckKind::FaceMatch => CheckKind::Other,
        _ => of,
    }
}

/// Returns a text unless it is empty
fn text<T: Shaped>(node: Node<'_, T>) -> Option<Cow<'_, str>> {
    node.text().filter(|text| !text.trim().is_empty())
}

/// Describes the person by the fields of an inquiry, or by their copies
fn person(said: Node<'_, InquiryAttributes>) -> Option<Person<'_>> {
    let fields = Fields::of(said);
    let named = |name: &str| fields.named(name).and_then(Node::text);
    let day = |day: Node<'_, Any>| day.written().and_then(Date::read).map(|day| Cow::Owned(day.iso()));
    let address = Address {
        line: line(named("address-street-1"), named("address-street-2"))
            .or_else(|| line(text(said.address_street_1()), text(said.address_street_2()))),
        city: named("address-city").or_else(|| text(said.address_city())),
        region: named("address-subdivision").or_else(|| text(said.address_subdivision())),
        postal_code: named("address-postal-code").or_else(|| text(said.address_postal_code())),
        country: named("address-country-code").or_else(|| text(said.address_country_code())),
    };
    let person = Person {
        given_name: named("name-first").or_else(|| text(said.name_first())),
        middle_name: named("name-middle").or_else(|| text(said.name_middle())),
        family_name: named("name-last").or_else(|| text(said.name_last())),
        full_name: None,
        birth_date: fields.named("birthdate").and_then(day).or_else(|| said.birthdate().iso()),
        gender: None,
        nationality: None,
        address: address.unless_empty(),
        phone: named("phone-number").or_else(|| text(said.phone_number())),
        personal_number: named("identification-number").or_else(|| text(said.identification_number())),
    };
    person.unless_empty()
}

fn line<'a>(first: Option<Cow<'a, str>>, second: Option<Cow<'a, str>>) -> Option<Cow<'a, str>> {
    match (first, second) {
        (Some(first), Some(second)) => Some(Cow::Owned([first, second].join(", "))),
        (first, second) => first.or(second),
    }
}

/// Describes whom a verification names
fn holder(said: Node<'_, RelatedAttributes>) -> Person<'_> {
    let of = said.fields();
    let address = Address {
        line: line(text(of.address_street_1()), text(of.address_street_2())),
        city: text(of.address_city()),
        region: text(of.address_subdivision()),
        postal_code: text(of.address_postal_code()),
        country: None,
    };
    Person {
        given_name: text(of.name_first()),
        middle_name: text(of.name_middle()),
        family_name: text(of.name_last()),
        full_name: None,
        birth_date: of.birthdate().iso(),
        gender: text(of.sex()),
        nationality: text(of.nationality()),
        address: address.unless_empty(),
        phone: text(of.phone_number()),
        personal_number: text(of.identification_number()),
    }
}

/// Describes the document of a verification; only one that passed says who holds it
fn document<'a>(name: &str, said: Node<'a, RelatedAttributes>) -> Option<Document<'a>> {
    if verification_kind(name) != CheckKind::Document || said.is_absent() {
        return None;
    }
    let of = said.fields();
    let (class, issuer) = (text(of.id_class()), text(of.country_code()));
    let holder = holder(said);
    let names = [text(of.name_first()), text(of.name_middle()), text(of.name_last())];
    let is_passed = is_passed(of.status().word().as_ref());
    let document = Document {
        kind: document_kind(name, class.as_deref()),
        provider_type: class,
        number: text(of.document_number()),
        issuing_country: issuer.as_deref().and_then(alpha3).map(Cow::Borrowed),
        issuing_country_given: issuer,
        issued: of.issue_date().iso(),
        expires: of.expiration_date().iso(),
        holder_name: joined(&names.each_ref().map(Option::as_deref)).map(Cow::Owned),
        holder: holder.unless_empty().filter(|_| is_passed),
    };
    (document != Document::default()).then_some(document)
}

/// Returns the kind of a document, by its class; the older verifications have it in their own name
fn document_kind(name: &str, class: Option<&str>) -> Option<DocumentKind> {
    match (name, class) {
        ("verification/passport", _) => Some(DocumentKind::Passport),
        ("verification/driver-license", _) => Some(DocumentKind::DrivingLicence),
        (_, Some(class)) => Some(document_class(class)),
        (_, None) => None,
    }
}

/// Returns the kind of a document of a class
fn document_class(class: &str) -> DocumentKind {
    match class {
        "pp" => DocumentKind::Passport,
        "dl" => DocumentKind::DrivingLicence,
        "id" => DocumentKind::IdentityCard,
        "pr" | "rp" => DocumentKind::ResidencePermit,
        "visa" => DocumentKind::Visa,
        _ => DocumentKind::Other,
    }
}
