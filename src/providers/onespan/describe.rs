//! What OneSpan checked, of whom, on which documents

use super::payload::{
    AddressInformation, Behavior, DocumentElement, DocumentInformation, Matcher, MatcherResult, PersonalInformation,
    Report, Segment, Stage, StageTitle, Zone,
};
use crate::model::country;
use crate::model::verification::{Address, Check, CheckKind, CheckStatus, Document, Person, Verification};
use crate::schema::date::instant;
use crate::schema::node::Node;

/// A whole report
pub fn report(report: Node<'_, Report>) -> Verification {
    let stages = || report.stages().items();
    let submitted = stages().filter(|&stage| is(stage, &StageTitle::CreateVerification)).last();
    let extracted = last(report, &StageTitle::AddProviderData);
    let read = extracted.map(|stage| stage.details().personal_information());
    let given = submitted.map(|stage| stage.details().personal_information());
    Verification {
        reference: report.id().owned(),
        external_reference: None,
        started_at: submitted.and_then(|stage| stage.created().iso()),
        finished_at: last_attempt(report).and_then(|stage| stage.created().iso()),
        checks: last_attempt(report).map(checks).unwrap_or_default(),
        person: read.and_then(merged).and_then(person).or_else(|| given.and_then(person)),
        documents: read.map(documents).unwrap_or_default(),
    }
}

/// One stage by itself
pub fn stage(stage: Node<'_, Stage>) -> Verification {
    let information = stage.details().personal_information();
    Verification {
        finished_at: stage.created().iso(),
        checks: checks(stage),
        person: merged(information).and_then(person).or_else(|| person(information)),
        documents: documents(information),
        ..Verification::default()
    }
}

/// The attempt that counts: the last by its number, then by when it was made; `stageId` repeats
pub fn last_attempt(report: Node<'_, Report>) -> Option<Node<'_, Stage>> {
    last(report, &StageTitle::AttemptVerification)
}

/// The stage that was made last
pub fn latest(report: Node<'_, Report>) -> Option<Node<'_, Stage>> {
    report.stages().items().max_by_key(|stage| moment(*stage))
}

/// Whether another attempt could be the last one just as well
pub fn is_tied(report: Node<'_, Report>, last: Node<'_, Stage>) -> bool {
    let number = last.attempt_number().decimal();
    attempts(report, &StageTitle::AttemptVerification).any(|other| {
        other.place() != last.place()
            && other.attempt_number().decimal() == number
            && moment(other).is_none_or(|moment_of_other| Some(moment_of_other) == moment(last))
    })
}

fn last<'a>(report: Node<'a, Report>, title: &StageTitle) -> Option<Node<'a, Stage>> {
    attempts(report, title).max_by(|a, b| {
        let number = a.attempt_number().decimal().cmp(&b.attempt_number().decimal());
        number.then_with(|| moment(*a).cmp(&moment(*b)))
    })
}

fn attempts<'a>(report: Node<'a, Report>, title: &StageTitle) -> impl Iterator<Item = Node<'a, Stage>> {
    report.stages().items().filter(move |&stage| is(stage, title))
}

fn moment(stage: Node<'_, Stage>) -> Option<(i64, u32)> {
    instant(&stage.created().written()?)
}

fn is(stage: Node<'_, Stage>, title: &StageTitle) -> bool {
    stage.stage_type().title().word().as_ref() == Some(title)
}

/// Whether a matcher decides: it stops counting only if its behaviors are exactly `ExecuteOnly`
pub fn counts(matcher: Node<'_, Matcher>) -> bool {
    let mut behaviors = matcher.behaviors().items();
    !(behaviors.next().and_then(Node::word) == Some(Behavior::ExecuteOnly) && behaviors.next().is_none())
}

fn checks(stage: Node<'_, Stage>) -> Vec<Check> {
    stage.details().matchers().items().map(check).collect()
}

fn check(matcher: Node<'_, Matcher>) -> Check {
    let name = matcher.name().owned().unwrap_or_default();
    // A score is told only where one comparison says all of it.
    let mut comparisons = matcher.checks().items();
    let comparison = comparisons.next().filter(|_| comparisons.next().is_none());
    let score = comparison.and_then(|check| check.evaluated().to_f64());
    let threshold = comparison.and_then(|check| check.evaluated_against().to_f64());
    // Anything else that is compared is a number of the person's or of the document's.
    let both = [score, threshold].iter().all(|side| side.is_some_and(|side| (0.0..=1.0).contains(&side)));
    let kind = kind(&name);
    let scored =
        both && matches!(kind, CheckKind::FaceMatch | CheckKind::Liveness | CheckKind::Name | CheckKind::Other);
    Check {
        kind,
        name,
        status: match matcher.result().word() {
            Some(MatcherResult::Match) => CheckStatus::Passed,
            Some(MatcherResult::NoMatch) => CheckStatus::Failed,
            Some(MatcherResult::Error) => CheckStatus::Error,
            Some(MatcherResult::Other(_)) | None => CheckStatus::Unknown,
        },
        counts: counts(matcher),
        score: score.filter(|_| scored),
        threshold: threshold.filter(|_| scored),
        pointer: matcher.pointer(),
    }
}

/// The matchers on the page, by their names
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

/// What the zones of a document say together of its holder, by the first document that says it
fn merged(information: Node<'_, PersonalInformation>) -> Option<Node<'_, PersonalInformation>> {
    information.documents_information().items().find_map(holder)
}

fn holder(document: Node<'_, DocumentInformation>) -> Option<Node<'_, PersonalInformation>> {
    let segments = document.extracted_document_segments().items();
    segments
        .filter(|segment| segment.zone().word() == Some(Zone::MergedZones))
        .map(Node::<Segment>::personal_information)
        .find(|holder| !holder.name_information().is_absent())
}

fn person(of: Node<'_, PersonalInformation>) -> Option<Person> {
    let name = of.name_information();
    let person = Person {
        given_name: name.forename().owned(),
        family_name: name.surname().owned(),
        birth_date: of.date_of_birth().iso(),
        gender: of.gender().owned(),
        nationality: of.nationality().owned(),
        address: address(of.address_information()),
        phone: of.mobile_phone_number().owned(),
        personal_number: of.document_element().identification_number().owned(),
        ..Person::default()
    };
    (person != Person::default()).then_some(person)
}

fn address(of: Node<'_, AddressInformation>) -> Option<Address> {
    let parts = [
        of.po_box().owned().map(|number| format!("PO Box {number}")),
        of.flat_or_apartment_number().owned(),
        of.house_name().owned(),
        of.house_number().owned(),
        of.street().owned(),
    ];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let address = Address {
        line: (!line.is_empty()).then_some(line),
        city: of.city().owned().or_else(|| of.town().owned()),
        region: of.county_or_province().owned(),
        postal_code: of.post_code().owned(),
        country: of.country().owned(),
    };
    (address != Address::default()).then_some(address)
}

fn documents(information: Node<'_, PersonalInformation>) -> Vec<Document> {
    information.documents_information().items().map(document).collect()
}

fn document(information: Node<'_, DocumentInformation>) -> Document {
    let holder = holder(information);
    let (shown, read) = (information.document_element(), holder.map(Node::<PersonalInformation>::document_element));
    // What was read off the document; what it was taken for only where nothing was.
    let either = |pick: fn(Node<'_, DocumentElement>) -> Option<String>| read.and_then(pick).or_else(|| pick(shown));
    let given = either(|element| element.issuing_country().owned());
    let r#type = either(|element| element.r#type().owned());
    Document {
        kind: r#type.as_deref().map(|r#type| document_kind(r#type).to_owned()),
        provider_type: r#type,
        number: either(|element| element.number().owned()),
        issuing_country: given.as_deref().and_then(country::alpha3).map(str::to_owned),
        issuing_country_given: given,
        issued: either(|element| element.issue_date().iso()),
        expires: either(|element| element.expiry_date().iso()),
        holder_name: holder.and_then(|holder| {
            let name = holder.name_information();
            let parts = [name.forename().owned(), name.surname().owned()];
            let whole = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            (!whole.is_empty()).then_some(whole)
        }),
    }
}

fn document_kind(r#type: &str) -> &'static str {
    match r#type {
        "Passport" => "passport",
        "DrivingLicence" | "DriverLicense" | "DrivingLicense" => "driving-licence",
        "IdentityCard" | "IdCard" | "NationalIdentityCard" => "identity-card",
        "ResidencePermit" => "residence-permit",
        "Visa" => "visa",
        _ => "other",
    }
}
