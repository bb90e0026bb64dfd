//! Describes what Stripe checked, the person and the document

use super::dates;
use super::parts;
use super::payload::{
    Address as StatedAddress, CheckResult, DocumentCheck, DocumentType, IdNumberCheck, Report, Session, SessionEvent,
    SessionStatus, VerifiedOutputs,
};
use super::redacted::said;
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::model::verification::{Address, Check, CheckStatus, Document, DocumentKind, Person, Verification};
use crate::schema::node::Node;
use std::borrow::Cow;

/// Describes an event, by its session and its own time
pub fn event(event: Node<'_, SessionEvent>) -> Verification<'_> {
    let of = event.data().object();
    let ended = of.status().word() == Some(SessionStatus::Verified);
    let at = || event.created().iso().filter(|_| ended).map(Cow::Owned);
    let known = session(of);
    Verification { finished_at: known.finished_at.or_else(at), ..known }
}

/// Describes a session, with its report if that is expanded
pub fn session(session: Node<'_, Session>) -> Verification<'_> {
    let read = report(session.last_verification_report().read_as::<Report>());
    Verification {
        reference: session.id().text(),
        external_reference: session.client_reference_id().text(),
        started_at: session.created().iso().map(Cow::Owned),
        person: verified(session.verified_outputs()).or(read.person),
        ..read
    }
}

/// Describes a report
pub fn report(report: Node<'_, Report>) -> Verification<'_> {
    let documents: Vec<_> = document(report.document()).into_iter().collect();
    let holder = documents.first().and_then(|document| document.holder.clone());
    Verification {
        reference: report.verification_session().text().or_else(|| report.id().text()),
        external_reference: report.client_reference_id().text(),
        started_at: None,
        finished_at: report.created().iso().map(Cow::Owned),
        checks: parts::of(report).map(check).collect(),
        person: holder.or_else(|| registered(report.id_number())),
        documents,
    }
}

fn check(part: parts::Part<'_>) -> Check<'_> {
    Check {
        kind: part.kind,
        name: part.name,
        status: match part.status.word() {
            Some(CheckResult::Verified) => CheckStatus::Passed,
            Some(CheckResult::Unverified) => CheckStatus::Failed,
            Some(CheckResult::Other(_)) | None => CheckStatus::Unknown,
        },
        counts: true,
        score: None,
        threshold: None,
        pointer: part.pointer,
    }
}

/// Returns the person whose data was verified
fn verified(outputs: Node<'_, VerifiedOutputs>) -> Option<Person<'_>> {
    let person = Person {
        given_name: said(outputs.first_name()),
        family_name: said(outputs.last_name()),
        birth_date: dates::iso(outputs.dob()),
        gender: said(outputs.sex()),
        address: address(outputs.address()),
        phone: said(outputs.phone()),
        personal_number: said(outputs.id_number()),
        ..Person::default()
    };
    person.unless_empty()
}

/// Returns the person whom a register knows by a number
fn registered(number: Node<'_, IdNumberCheck>) -> Option<Person<'_>> {
    let person = Person {
        given_name: said(number.first_name()),
        family_name: said(number.last_name()),
        birth_date: dates::iso(number.dob()),
        personal_number: said(number.id_number()),
        ..Person::default()
    };
    person.unless_empty()
}

fn document(document: Node<'_, DocumentCheck>) -> Option<Document<'_>> {
    if document.is_absent() {
        return None;
    }
    let (first, last) = (said(document.first_name()), said(document.last_name()));
    let issuer = said(document.issuing_country());
    let holder = Person {
        given_name: first.clone(),
        family_name: last.clone(),
        birth_date: dates::iso(document.dob()),
        gender: said(document.sex()),
        address: address(document.address()),
        ..Person::default()
    };
    Some(Document {
        kind: document.r#type().word().as_ref().map(kind),
        provider_type: said(document.r#type()),
        number: said(document.number()),
        issuing_country: issuer.as_deref().and_then(alpha3).map(Cow::Borrowed),
        issuing_country_given: issuer,
        issued: dates::iso(document.issued_date()),
        expires: dates::iso(document.expiration_date()),
        holder_name: joined(&[first.as_deref(), last.as_deref()]).map(Cow::Owned),
        holder: holder.unless_empty(),
    })
}

fn kind(r#type: &DocumentType) -> DocumentKind {
    match r#type {
        DocumentType::DrivingLicense => DocumentKind::DrivingLicence,
        DocumentType::IdCard => DocumentKind::IdentityCard,
        DocumentType::Passport => DocumentKind::Passport,
        DocumentType::Other(_) => DocumentKind::Other,
    }
}

fn address(stated: Node<'_, StatedAddress>) -> Option<Address<'_>> {
    let (first, second) = (said(stated.line1()), said(stated.line2()));
    let line = match second {
        Some(second) => joined(&[first.as_deref(), Some(&second)]).map(Cow::Owned),
        None => first,
    };
    let address = Address {
        line,
        city: said(stated.city()),
        region: said(stated.state()),
        postal_code: said(stated.postal_code()),
        country: said(stated.country()),
    };
    address.unless_empty()
}
