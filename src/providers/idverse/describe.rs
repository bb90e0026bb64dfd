//! What IDVerse checked, of whom, on which documents

use super::data::{DataSource, Found, matrices};
use super::payload::{Document, Extracted, Finding, Likeness, SpoofRisk, Transaction, UserAddress, UserDetails};
use crate::model::country;
use crate::model::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document as Seen, DocumentKind, Person, Verification, add,
};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;

/// A transaction as fetched
pub fn transaction(transaction: Node<'_, Transaction>) -> Verification {
    Verification {
        reference: transaction.transaction_id().owned(),
        external_reference: transaction.reference().owned(),
        started_at: transaction.created_at().iso(),
        finished_at: transaction.closed_at().iso(),
        checks: checks(transaction),
        person: person(transaction),
        documents: transaction.documents().items().map(document).collect(),
    }
}

/// In the order of the page's sample
fn checks(transaction: Node<'_, Transaction>) -> Vec<Check> {
    let mut checks = Vec::new();
    // Where the same answer stands in both places it is told once.
    if let Some(matrix) = matrices(transaction.data_provider()).into_iter().find(|matrix| !matrix.is_absent()) {
        checks.extend(matrix.data().fraud_assessment().data_source().items().map(data_source));
    }
    for document in transaction.documents().items() {
        let whole = document.asf_document_result();
        add(&mut checks, check(CheckKind::Document, whole.read_as::<Finding>(), finding, true));
        let parts = document.asf_breakdown().each::<Finding>();
        checks.extend(parts.filter_map(|part| check(CheckKind::Document, part, finding, true)));
    }
    // The provider says not to decide by these two.
    add(&mut checks, check(CheckKind::FaceMatch, transaction.likeness_overall(), likeness, false));
    add(&mut checks, check(CheckKind::Liveness, transaction.spoof_result(), spoof, false));
    add(&mut checks, validated(transaction.user_details().address()));
    let results = transaction.results();
    add(&mut checks, check(CheckKind::Liveness, results.liveness(), finding, true));
    add(&mut checks, check(CheckKind::Data, results.data(), finding, true));
    add(&mut checks, check(CheckKind::Document, results.documents(), finding, true));
    add(&mut checks, check(CheckKind::FaceMatch, results.facematch(), finding, true));
    checks
}

#[inline(never)]
fn check<T: Shaped>(
    kind: CheckKind,
    said: Node<'_, T>,
    status: fn(Node<'_, T>) -> CheckStatus,
    counts: bool,
) -> Option<Check> {
    (!said.is_absent()).then(|| stated(kind, said, status(said), counts))
}

fn stated<T>(kind: CheckKind, said: Node<'_, T>, status: CheckStatus, counts: bool) -> Check {
    Check { kind, name: said.own_name(), status, counts, score: None, threshold: None, pointer: said.pointer() }
}

/// Where there is an address, whether it is more than what the person says
fn validated(given: Node<'_, UserAddress>) -> Option<Check> {
    let said = given.was_validated();
    let status = match said.flag() {
        Some(true) => CheckStatus::Passed,
        Some(false) => CheckStatus::NotPerformed,
        None => CheckStatus::Unknown,
    };
    // No result is said to depend on it.
    address(given).map(|_| stated(CheckKind::Address, said, status, false))
}

fn finding(said: Node<'_, Finding>) -> CheckStatus {
    match said.word() {
        Some(Finding::Passed) => CheckStatus::Passed,
        Some(Finding::Flagged) => CheckStatus::Flagged,
        Some(Finding::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn likeness(said: Node<'_, Likeness>) -> CheckStatus {
    match said.word() {
        Some(Likeness::Pass) => CheckStatus::Passed,
        Some(Likeness::Fail) => CheckStatus::Failed,
        Some(Likeness::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn spoof(said: Node<'_, SpoofRisk>) -> CheckStatus {
    match said.word() {
        Some(SpoofRisk::Low) => CheckStatus::Passed,
        Some(SpoofRisk::High) => CheckStatus::Flagged,
        Some(SpoofRisk::Other(_)) | None => CheckStatus::Unknown,
    }
}

fn data_source(source: Node<'_, DataSource>) -> Check {
    let name = said(source.name()).unwrap_or_default();
    Check {
        kind: if is_watchlist(&name) { CheckKind::Watchlist } else { CheckKind::Data },
        status: match source.result().word() {
            Some(Found::Pass) => CheckStatus::Passed,
            Some(Found::Fail) => CheckStatus::Failed,
            // Whether a match is good depends on the list, and no page says.
            Some(Found::Match | Found::NoMatch | Found::Other(_)) | None => CheckStatus::Unknown,
        },
        name,
        counts: true,
        // The page prints the score of all sources together as `100/100`.
        score: source.score().hundredth(),
        threshold: source.threshold().hundredth(),
        pointer: source.pointer(),
    }
}

/// The sample's "Politically Exposed Person (PEP) Verification" and "Sanctions Check"
fn is_watchlist(name: &str) -> bool {
    ["(PEP)", "Politically Exposed", "Sanction", "Watchlist"].iter().any(|part| name.contains(part))
}

/// Whom the person says to be; what was read off a document, then what was made of it, only where that is absent
fn person(transaction: Node<'_, Transaction>) -> Option<Person> {
    let documents = || transaction.documents().items();
    let read = || Person::fullest(documents().map(Node::extracted).filter_map(extracted));
    let submitted = || Person::fullest(documents().map(Node::submitted_data).filter_map(confirmed));
    let person = confirmed(transaction.user_details()).or_else(read).or_else(submitted);
    let phone = phone(transaction);
    if person.is_none() && phone.is_none() {
        return None;
    }
    Some(Person { phone, ..person.unwrap_or_default() })
}

fn confirmed(details: Node<'_, UserDetails>) -> Option<Person> {
    let of_document = [text(details.document_number()), text(details.licence_number())];
    let person = Person {
        given_name: said(details.first_name()),
        middle_name: said(details.middle_name()),
        family_name: said(details.last_name()),
        birth_date: details.date_of_birth().iso(),
        address: address(details.address()),
        personal_number: personal_number(text(details.id_number()), of_document),
        ..Person::default()
    };
    person.unless_empty()
}

fn extracted(read: Node<'_, Extracted>) -> Option<Person> {
    let address = Address {
        line: said(read.street()).or_else(|| said(read.address())),
        city: said(read.city()),
        region: said(read.state()),
        postal_code: said(read.post_code()),
        // The country of a document is its issuer's, not its holder's.
        country: None,
    };
    let person = Person {
        given_name: said(read.first_name()).or_else(|| said(read.given_names())),
        middle_name: said(read.middle_name()),
        family_name: said(read.last_name()),
        full_name: said(read.full_name()),
        birth_date: read.birth_date().iso(),
        address: address.unless_empty(),
        personal_number: personal_number(text(read.id_number()), [text(read.document_number()), None]),
        ..Person::default()
    };
    person.unless_empty()
}

/// The id number, unless it is only the document's number over again, as in the page's sample
fn personal_number(id: Option<&str>, of_document: [Option<&str>; 2]) -> Option<String> {
    id.filter(|_| !of_document.contains(&id)).map(str::to_owned)
}

fn address(given: Node<'_, UserAddress>) -> Option<Address> {
    let parts = [text(given.street_address()), text(given.street_address_2())];
    let line = joined(&parts).or_else(|| said(given.full_address()));
    let address = Address {
        line,
        city: said(given.suburb()),
        region: said(given.state()),
        postal_code: said(given.post_code()),
        country: said(given.country()),
    };
    address.unless_empty()
}

/// The number that the invitation went to
fn phone(transaction: Node<'_, Transaction>) -> Option<String> {
    let number = text(transaction.invitation_phone_number())?;
    Some(match text(transaction.invitation_phone_region_code()) {
        Some(region) => ["+", region.trim_start_matches('+'), " ", number].concat(),
        None => number.to_owned(),
    })
}

/// What was read off a document; what the person made of it only where nothing was, but for the name of the holder: that
/// one was read is why a person is taken to be verified
fn document(document: Node<'_, Document>) -> Seen {
    let (read, submitted) = (document.extracted(), document.submitted_data());
    let in_words = text(read.document_type()).or_else(|| text(submitted.document_type()));
    let (coded, in_words) = (text(document.identity_document_type()), in_words);
    let code = text(read.country_code()).or_else(|| text(submitted.country_code()));
    let names = [text(read.first_name()), text(read.middle_name()), text(read.last_name())];
    let known = coded.map(kind).filter(|&kind| kind != DocumentKind::Other || in_words.is_none());
    Seen {
        kind: known.or_else(|| in_words.map(kind)),
        provider_type: coded.or(in_words).map(str::to_owned),
        number: said(read.document_number())
            .or_else(|| said(submitted.document_number()))
            .or_else(|| said(submitted.licence_number())),
        issuing_country: code.and_then(country::alpha3).map(str::to_owned),
        issuing_country_given: code.or_else(|| text(read.country())).map(str::to_owned),
        issued: None,
        expires: read.expiry_date().iso().or_else(|| submitted.date_of_expiry().iso()),
        holder_name: said(read.full_name()).or_else(|| joined(&names)),
        holder: extracted(read),
    }
}

/// Words that tell what a document is, in letters alone; no page has a list of the types
const KINDS: &[(&str, DocumentKind)] = &[
    ("driverlicen", DocumentKind::DrivingLicence),
    ("driverslicen", DocumentKind::DrivingLicence),
    ("drivinglicen", DocumentKind::DrivingLicence),
    ("residencepermit", DocumentKind::ResidencePermit),
    ("residentpermit", DocumentKind::ResidencePermit),
    ("residencecard", DocumentKind::ResidencePermit),
    ("identitycard", DocumentKind::IdentityCard),
    ("idcard", DocumentKind::IdentityCard),
    ("nationalid", DocumentKind::IdentityCard),
    ("passport", DocumentKind::Passport),
    ("visa", DocumentKind::Visa),
];

/// `AUS_NSW_DRIVERLICENCE` and "Driver Licence" are one
fn kind(given: &str) -> DocumentKind {
    let letters: String = given.chars().filter(char::is_ascii_alphabetic).collect();
    let letters = letters.to_ascii_lowercase();
    KINDS.iter().find(|(word, _)| letters.contains(word)).map_or(DocumentKind::Other, |&(_, kind)| kind)
}

/// A text, unless it is empty
#[inline(never)]
fn text<T: Shaped>(node: Node<'_, T>) -> Option<&str> {
    node.written().filter(|text| !text.chars().all(char::is_whitespace))
}

/// The same as text of its own
#[inline(never)]
fn said<T: Shaped>(node: Node<'_, T>) -> Option<String> {
    text(node).map(str::to_owned)
}
