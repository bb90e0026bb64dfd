//! Describes what Didit checked, who the person is and which documents there are

use super::payload::{
    ApiResult, ChipData, Decision, IdVerification, NfcVerification, ParsedAddress, ReportStatus, Webhook,
};
use super::reports::{self, Kind, Report, each};
use super::reviews;
use crate::identity::country;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification,
};
use crate::schema::node::Node;
use crate::schema::scalar::Text;
use std::borrow::Cow;

/// Describes a webhook
pub fn webhook(webhook: Node<'_, Webhook>) -> Verification<'_> {
    Verification {
        reference: webhook.session_id().text(),
        external_reference: webhook.vendor_data().text(),
        finished_at: webhook.timestamp().iso().map(Cow::Owned),
        ..decision(webhook.decision())
    }
}

/// Describes a decision
pub fn decision(decision: Node<'_, Decision>) -> Verification<'_> {
    let (mut checks, mut documents) = (Vec::new(), Vec::new());
    reports::all(decision, &mut |report| checks.push(check(report)));
    each::<_, IdVerification>(decision.id_verifications(), &mut |one| {
        // A workflow may hide everything but the status.
        documents.extend(Some(document(one)).filter(|known| *known != Document::default()));
    });
    let mut chip = None;
    each::<_, NfcVerification>(decision.nfc_verifications(), &mut |one| {
        chip = chip.take().or_else(|| holder_of_chip(one.chip_data()).unless_empty());
    });
    let mut people = Vec::new();
    each::<_, IdVerification>(decision.id_verifications(), &mut |one| people.extend(holder(one).unless_empty()));
    Verification {
        reference: decision.session_id().text(),
        external_reference: decision.vendor_data().text(),
        started_at: decision.created_at().iso(),
        finished_at: reviews::latest(decision.reviews()).and_then(|last| last.created_at().iso()),
        checks,
        person: Person::fullest(people.into_iter()).or(chip),
        documents,
    }
}

/// Describes the result of a call of the API
pub fn api_result(result: Node<'_, ApiResult>) -> Verification<'_> {
    let mut checks = Vec::new();
    reports::of_call(result, &mut |report| checks.push(check(report)));
    let read = result.id_verification();
    Verification {
        reference: result.request_id().text(),
        external_reference: result.vendor_data().text(),
        finished_at: result.created_at().iso(),
        checks,
        person: holder(read).unless_empty(),
        documents: if read.is_absent() { Vec::new() } else { vec![document(read)] },
        ..Verification::default()
    }
}

fn check(report: Report<'_>) -> Check<'_> {
    let status = match report.status.word() {
        Some(ReportStatus::Approved) => CheckStatus::Passed,
        Some(ReportStatus::Declined) => CheckStatus::Failed,
        Some(ReportStatus::InReview) => CheckStatus::Flagged,
        Some(ReportStatus::NotFinished | ReportStatus::Expired | ReportStatus::ResubRequested) => {
            CheckStatus::NotPerformed
        }
        Some(ReportStatus::Other(_)) | None => CheckStatus::Unknown,
    };
    let kind = match report.kind {
        Kind::Document | Kind::Chip => CheckKind::Document,
        Kind::Liveness => CheckKind::Liveness,
        Kind::Face => CheckKind::FaceMatch,
        Kind::Address => CheckKind::Address,
        Kind::Lists => CheckKind::Watchlist,
        Kind::Register => CheckKind::Data,
        Kind::Device => CheckKind::Device,
        Kind::Phone | Kind::Email | Kind::Questions | Kind::OtherDocument => CheckKind::Other,
    };
    Check {
        kind,
        name: report.name(),
        status,
        counts: true,
        score: report.score.and_then(Node::hundredth),
        threshold: None,
        pointer: report.pointer,
    }
}

/// Returns a text unless it is empty
fn said(node: Node<'_, Text>) -> Option<Cow<'_, str>> {
    node.text().filter(|text| !text.is_empty())
}

/// Returns a text in Latin letters, if the document has one
fn latin<'a>(text: Node<'a, Text>, latin: Node<'a, Text>) -> Option<Cow<'a, str>> {
    let own = said(text);
    if own.as_ref().is_some_and(|own| own.is_ascii()) { own } else { said(latin).or(own) }
}

/// Describes the holder of a document
fn holder(document: Node<'_, IdVerification>) -> Person<'_> {
    let (of, extra) = (document.fields(), document.extra_fields());
    Person {
        given_name: latin(of.first_name(), extra.first_name_latin()),
        middle_name: said(extra.middle_name_latin()),
        family_name: latin(of.last_name(), extra.last_name_latin()),
        full_name: latin(of.full_name(), extra.full_name_latin()),
        birth_date: of.date_of_birth().iso(),
        gender: said(of.gender()),
        nationality: said(of.nationality()),
        address: address(of.parsed_address(), of.address()),
        phone: None,
        personal_number: of.personal_number().text(),
    }
}

fn address<'a>(parts: Node<'a, ParsedAddress>, whole: Node<'a, Text>) -> Option<Address<'a>> {
    let of = parts.fields();
    let address = Address {
        line: said(of.street_1()).or_else(|| said(whole)),
        city: said(of.city()),
        region: said(of.region()),
        postal_code: of.postal_code().text(),
        country: said(of.country()),
    };
    address.unless_empty()
}

/// Describes the holder of a chip
fn holder_of_chip(chip: Node<'_, ChipData>) -> Person<'_> {
    let of = chip.fields();
    Person {
        given_name: said(of.first_name()),
        family_name: said(of.last_name()),
        birth_date: of.birth_date().iso(),
        gender: said(of.gender()),
        nationality: said(of.nationality()),
        address: said(of.address()).map(|line| Address { line: Some(line), ..Address::default() }),
        ..Person::default()
    }
}

/// Describes a document; only one that is approved says who holds it
fn document(document: Node<'_, IdVerification>) -> Document<'_> {
    let of = document.fields();
    let (r#type, issuer) = (said(of.document_type()), said(of.issuing_state()));
    let approved = of.status().word() == Some(ReportStatus::Approved);
    let holder = holder(document);
    Document {
        kind: r#type.as_deref().map(document_kind),
        provider_type: r#type,
        number: of.document_number().text(),
        issuing_country: issuer.as_deref().and_then(country::alpha3).map(Cow::Borrowed),
        issuing_country_given: issuer.or_else(|| said(of.issuing_state_name())),
        issued: of.date_of_issue().iso(),
        expires: of.expiration_date().iso(),
        holder_name: holder.full_name.clone(),
        holder: holder.unless_empty().filter(|_| approved),
    }
}

fn document_kind(r#type: &str) -> DocumentKind {
    match r#type {
        "Passport" => DocumentKind::Passport,
        "Driver's License" => DocumentKind::DrivingLicence,
        "Identity Card" => DocumentKind::IdentityCard,
        "Residence Permit" => DocumentKind::ResidencePermit,
        _ => DocumentKind::Other,
    }
}
