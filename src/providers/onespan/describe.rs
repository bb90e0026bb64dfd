//! Describes what OneSpan checked, the person and the documents

use super::matchers::counts;
use super::payload::{
    AddressInformation, DocumentInformation, Matcher, MatcherResult, PersonalInformation, Report, Segment, Stage, Zone,
};
use super::stages::Stages;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document, DocumentKind, Person, Verification, agreed_country,
};
use crate::schema::node::Node;
use std::borrow::Cow;

/// Describes a whole report
pub fn report(report: Node<'_, Report>) -> Verification<'_> {
    let Stages { submitted, extracted, attempt, .. } = Stages::of(report);
    let read = extracted.map(|stage| stage.details().personal_information());
    let given = submitted.map(|stage| stage.details().personal_information());
    Verification {
        reference: report.id().text(),
        external_reference: None,
        started_at: submitted.and_then(|stage| stage.created().iso()),
        finished_at: attempt.and_then(|stage| stage.created().iso()),
        checks: attempt.map(checks).unwrap_or_default(),
        person: read.and_then(merged).or_else(|| given.and_then(person)),
        documents: read.map(documents).unwrap_or_default(),
    }
}

/// Describes a single stage
pub fn stage(stage: Node<'_, Stage>) -> Verification<'_> {
    let information = stage.details().personal_information();
    Verification {
        finished_at: stage.created().iso(),
        checks: checks(stage),
        person: merged(information).or_else(|| person(information)),
        documents: documents(information),
        ..Verification::default()
    }
}

fn checks(stage: Node<'_, Stage>) -> Vec<Check<'_>> {
    stage.details().matchers().items().map(check).collect()
}

fn check(matcher: Node<'_, Matcher>) -> Check<'_> {
    let name = matcher.name().written().unwrap_or_default();
    // A score is given only if there is exactly one comparison.
    let mut comparisons = matcher.checks().items();
    let comparison = comparisons.next().filter(|_| comparisons.next().is_none());
    let score = comparison.and_then(|check| check.evaluated().to_f64());
    let threshold = comparison.and_then(|check| check.evaluated_against().to_f64());
    // Other compared values are numbers of the person or the document, or have no known range.
    let both = [score, threshold].iter().all(|side| side.is_some_and(|side| (0.0..=1.0).contains(&side)));
    let kind = kind(name);
    let scored = both && matches!(kind, CheckKind::FaceMatch | CheckKind::Liveness | CheckKind::Name);
    Check {
        kind,
        name: name.into(),
        status: match matcher.result().word() {
            Some(MatcherResult::Match) => CheckStatus::Passed,
            Some(MatcherResult::NoMatch) => CheckStatus::Failed,
            Some(MatcherResult::Error) => CheckStatus::Error,
            Some(MatcherResult::Other(_)) | None => CheckStatus::Unknown,
        },
        counts: counts(matcher.behaviors()),
        score: score.filter(|_| scored),
        threshold: threshold.filter(|_| scored),
        pointer: matcher.pointer(),
    }
}

/// Returns the kind of a matcher by its name, for the names on the page
fn kind(name: &str) -> CheckKind {
    match name {
        "document_supported" => CheckKind::Document,
        "document_number" | "date_of_birth" => CheckKind::Data,
        "date_of_expiry" => CheckKind::Expiry,
        "address_match" => CheckKind::Address,
        "name" => CheckKind::Name,
        "face_similarity" => CheckKind::FaceMatch,
        "liveness_check" => CheckKind::Liveness,
        _ => CheckKind::Other,
    }
}

/// Returns the person by the merged zones of one document
fn merged(information: Node<'_, PersonalInformation>) -> Option<Person<'_>> {
    Person::fullest(information.documents_information().items().flat_map(holders).filter_map(person))
}

/// Returns what the merged zones of a document say about its holder
fn holders(document: Node<'_, DocumentInformation>) -> impl Iterator<Item = Node<'_, PersonalInformation>> {
    let merged = |segment: &Node<'_, Segment>| segment.zone().word() == Some(Zone::MergedZones);
    let segments = document.extracted_document_segments().items().filter(merged);
    segments.map(Node::<Segment>::personal_information).filter(|holder| !holder.name_information().is_absent())
}

fn person(of: Node<'_, PersonalInformation>) -> Option<Person<'_>> {
    let name = of.name_information();
    let person = Person {
        given_name: name.forename().text(),
        family_name: name.surname().text(),
        birth_date: of.date_of_birth().iso(),
        gender: of.gender().text(),
        nationality: of.nationality().text(),
        address: address(of.address_information()),
        phone: of.mobile_phone_number().text(),
        personal_number: of.document_element().identification_number().text(),
        ..Person::default()
    };
    person.unless_empty()
}

fn address(of: Node<'_, AddressInformation>) -> Option<Address<'_>> {
    let line = joined(&[
        of.po_box().written().map(|_| "PO Box"),
        of.po_box().written(),
        of.flat_or_apartment_number().written(),
        of.house_name().written(),
        of.house_number().written(),
        of.street().written(),
    ]);
    let address = Address {
        line: line.map(Cow::Owned),
        city: of.city().text().or_else(|| of.town().text()),
        region: of.county_or_province().text(),
        postal_code: of.post_code().text(),
        country: of.country().text(),
    };
    address.unless_empty()
}

fn documents(information: Node<'_, PersonalInformation>) -> Vec<Document<'_>> {
    information.documents_information().items().map(document).collect()
}

/// Describes a document by the merged zone that says most
fn document(information: Node<'_, DocumentInformation>) -> Document<'_> {
    let documents = holders(information).map(|holder| read(information, Some(holder)));
    let fullest = documents.reduce(|known, document| if document.comes_before(&known) { document } else { known });
    fullest.unwrap_or_else(|| read(information, None))
}

fn read<'a>(information: Node<'a, DocumentInformation>, holder: Option<Node<'a, PersonalInformation>>) -> Document<'a> {
    let (shown, read) = (information.document_element(), holder.map(Node::<PersonalInformation>::document_element));
    // What was read from the document comes first; the declared values are used only where nothing was read.
    let first = read.unwrap_or(shown);
    let given = first.issuing_country().written().or_else(|| shown.issuing_country().written());
    let r#type = first.r#type().written().or_else(|| shown.r#type().written());
    let of_segment = |segment: Node<'a, Segment>| segment.personal_information().document_element();
    let all = || information.extracted_document_segments().items().map(of_segment).chain([shown]);
    let types = all().map(|element| element.r#type().written());
    let issuers = all().map(|element| element.issuing_country().written());
    Document {
        kind: DocumentKind::agreed(types, document_kind),
        provider_type: r#type.map(Cow::Borrowed),
        number: first.number().text().or_else(|| shown.number().text()),
        issuing_country: agreed_country(issuers).map(Cow::Borrowed),
        issuing_country_given: given.map(Cow::Borrowed),
        issued: first.issue_date().iso().or_else(|| shown.issue_date().iso()),
        expires: first.expiry_date().iso().or_else(|| shown.expiry_date().iso()),
        holder_name: holder.and_then(|holder| {
            let name = holder.name_information();
            joined(&[name.forename().written(), name.surname().written()]).map(Cow::Owned)
        }),
        holder: holder.and_then(person),
    }
}

fn document_kind(r#type: &str) -> DocumentKind {
    match r#type {
        "Passport" => DocumentKind::Passport,
        "DrivingLicence" | "DriverLicense" | "DrivingLicense" => DocumentKind::DrivingLicence,
        "IdentityCard" | "IdCard" | "NationalIdentityCard" => DocumentKind::IdentityCard,
        "ResidencePermit" => DocumentKind::ResidencePermit,
        "Visa" => DocumentKind::Visa,
        _ => DocumentKind::Other,
    }
}
