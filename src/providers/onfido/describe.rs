//! Describes what Onfido checked, the person and the documents

use super::kind::Kind;
use super::outputs::{self, Found};
use super::payload::{Check as OnfidoCheck, Finding, Output, Properties, Report, Run, Webhook};
use super::said::{Copy, Said};
use super::statements;
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::json::members::{Members, items};
use crate::model::verification::{Check, CheckStatus, Document, DocumentKind, Person, Verification};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::pointer::OwnName;
use std::borrow::Cow;

/// Describes a webhook
pub fn webhook(webhook: Node<'_, Webhook>) -> Verification<'_> {
    let (object, resource) = (webhook.payload().object(), webhook.payload().resource());
    Verification {
        reference: object.id().text(),
        external_reference: resource.customer_user_id().text(),
        started_at: object.started_at_iso8601().iso().or_else(|| resource.created_at().iso()),
        finished_at: object.completed_at_iso8601().iso(),
        ..output(resource.output())
    }
}

/// Describes a run
pub fn run(run: Node<'_, Run>) -> Verification<'_> {
    Verification {
        reference: run.id().text(),
        external_reference: run.customer_user_id().text(),
        started_at: run.created_at().iso(),
        finished_at: run.updated_at().iso(),
        ..output(run.output())
    }
}

/// Describes a check
pub fn check(check: Node<'_, OnfidoCheck>) -> Verification<'_> {
    Verification { reference: check.id().text(), started_at: check.created_at().iso(), ..Verification::default() }
}

/// Describes a report, or all reports of a check
pub fn reports<'a>(reports: impl Iterator<Item = Node<'a, Report>>) -> Verification<'a> {
    let mut known = Verification::default();
    for report in reports {
        known.reference = known.reference.or_else(|| report.check_id().text().or_else(|| report.id().text()));
        known.started_at = known.started_at.or_else(|| report.created_at().iso());
        let kind = report.name().word().as_ref().and_then(Kind::of).unwrap_or(Kind::Other);
        let result = report.result();
        known.checks.push(Check {
            kind: kind.check(),
            name: report.name().written().unwrap_or_default().into(),
            status: result.word().as_ref().map_or(CheckStatus::NotPerformed, status),
            counts: true,
            score: None,
            threshold: None,
            pointer: report.pointer(),
        });
        let properties = report.properties().read_as::<Properties>();
        if kind == Kind::Document && !properties.is_absent() {
            let numbers = properties.document_numbers();
            let own = numbers.items().find(|number| statements::is_own(*number));
            let number = own.and_then(|number| Said::of(number.value()));
            let r#type = Said::of(properties.document_type());
            let is_clear = result.word() == Some(Finding::Clear);
            known.documents.extend(document(&Copy::printed(properties), number, r#type, is_clear));
        }
    }
    known.person = person(&known.documents);
    known
}

/// Describes the reports in an output
fn output(output: Node<'_, Output>) -> Verification<'_> {
    let (mut checks, mut documents) = (Vec::new(), Vec::new());
    for found in outputs::reports(output) {
        checks.push(Check {
            kind: found.kind.check(),
            name: OwnName::Written(Cow::Borrowed(found.kind.name())),
            status: match found.result() {
                "clear" => CheckStatus::Passed,
                "consider" | "unidentified" => CheckStatus::Flagged,
                "null" => CheckStatus::NotPerformed,
                _ => CheckStatus::Unknown,
            },
            counts: true,
            score: None,
            threshold: None,
            pointer: found.place.pointer(),
        });
        if found.kind == Kind::Document {
            documents.extend(of_output(found));
        }
    }
    let person = person(&documents);
    Verification { checks, person, documents, ..Verification::default() }
}

fn of_output(found: Found<'_>) -> Option<Document<'_>> {
    let (properties, place) = (found.member("properties"), found.place.place());
    let mut numbers = items(Members::of(properties).named("document_numbers").unwrap_or_default());
    let number = numbers.find_map(|number| statements::own_number(number, place));
    let r#type = Said::member(properties, "document_type", place);
    document(&Copy::written(properties, place), number, r#type, found.result() == "clear")
}

fn person<'a>(documents: &[Document<'a>]) -> Option<Person<'a>> {
    Person::fullest(documents.iter().filter_map(|document| document.holder.clone()))
}

fn status(result: &Finding) -> CheckStatus {
    match result {
        Finding::Clear => CheckStatus::Passed,
        Finding::Consider | Finding::Unidentified => CheckStatus::Flagged,
        Finding::Other(_) => CheckStatus::Unknown,
    }
}

/// Describes a document, if anything was read; only one whose report is clear says who holds it
fn document<'a>(
    copy: &Copy<'a>,
    number: Option<Said<'a>>,
    r#type: Option<Said<'a>>,
    is_clear: bool,
) -> Option<Document<'a>> {
    let text = |said: Option<Said<'a>>| said.map(|said| Cow::Borrowed(said.text));
    let day = |said: Option<Said<'a>>| said.and_then(|said| Date::read(said.text)).map(|day| Cow::Owned(day.iso()));
    let (first, middle, last) = (text(copy.first), text(copy.middle), text(copy.last));
    let full = joined(&[first.as_deref(), middle.as_deref(), last.as_deref()]).map(Cow::Owned);
    let holder = Person {
        given_name: first,
        middle_name: middle,
        family_name: last,
        birth_date: day(copy.born),
        gender: text(copy.sex),
        nationality: text(copy.nationality),
        ..Person::default()
    };
    let document = Document {
        kind: r#type.map(|said| kind(said.text)),
        provider_type: text(r#type),
        number: text(copy.number.or(number)),
        issuing_country: copy.issuer.and_then(|said| alpha3(said.text)).map(Cow::Borrowed),
        issuing_country_given: text(copy.issuer),
        issued: day(copy.issued),
        expires: day(copy.expires),
        holder_name: full,
        holder: holder.unless_empty().filter(|_| is_clear),
    };
    (document != Document::default()).then_some(document)
}

fn kind(r#type: &str) -> DocumentKind {
    match r#type {
        "passport" => DocumentKind::Passport,
        "driving_licence" => DocumentKind::DrivingLicence,
        "national_identity_card" => DocumentKind::IdentityCard,
        "residence_permit" => DocumentKind::ResidencePermit,
        "visa" => DocumentKind::Visa,
        _ => DocumentKind::Other,
    }
}
