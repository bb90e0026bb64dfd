//! Describes what IDVerse checked, the person and the documents

use super::data::{DataSource, Found, matrices};
use super::payload::{Document, Extracted, Finding, Likeness, SpoofRisk, Transaction, UserAddress, UserDetails};
use crate::identity::country::alpha3;
use crate::identity::name::joined;
use crate::model::verification::{
    Address, Check, CheckKind, CheckStatus, Document as Seen, DocumentKind, Person, Verification, add, agreed_country,
};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use std::borrow::Cow;

/// Describes a fetched transaction
pub fn transaction(transaction: Node<'_, Transaction>) -> Verification<'_> {
    // If there are several documents, the body does not say which one the details are about.
    let alone = transaction.documents().items().nth(1).is_none();
    let confirmed = if alone { text(transaction.user_details().document_type()) } else { None };
    Verification {
        reference: transaction.transaction_id().text(),
        external_reference: transaction.reference().text(),
        started_at: transaction.created_at().iso(),
        finished_at: transaction.closed_at().iso(),
        checks: checks(transaction),
        person: person(transaction),
        documents: transaction.documents().items().map(|seen| document(seen, confirmed)).collect(),
    }
}

/// Lists the checks in the order of the page's sample
fn checks(transaction: Node<'_, Transaction>) -> Vec<Check<'_>> {
    let mut checks = Vec::new();
    // If both places have the same answer, it is listed once.
    if let Some(matrix) = matrices(transaction.data_provider()).into_iter().find(|matrix| !matrix.is_absent()) {
        checks.extend(matrix.data().fraud_assessment().data_source().items().map(data_source));
    }
    for document in transaction.documents().items() {
        let own = |said| Some(unless(is_unchecked(document), check(CheckKind::Document, said, finding, true)?));
        add(&mut checks, own(document.asf_document_result().read_as::<Finding>()));
        checks.extend(document.asf_breakdown().each::<Finding>().filter_map(own));
    }
    // The provider says not to decide by these two.
    add(&mut checks, check(CheckKind::FaceMatch, transaction.likeness_overall(), likeness, false));
    add(&mut checks, check(CheckKind::Liveness, transaction.spoof_result(), spoof, false));
    add(&mut checks, validated(transaction.user_details().address()));
    let results = transaction.results();
    add(&mut checks, check(CheckKind::Liveness, results.liveness(), finding, true));
    add(&mut checks, check(CheckKind::Data, results.data(), finding, true));
    add(
        &mut checks,
        check(CheckKind::Document, results.documents(), finding, true)
            .map(|result| unless(transaction.documents().items().any(is_unchecked), result)),
    );
    add(&mut checks, check(CheckKind::FaceMatch, results.facematch(), finding, true));
    checks
}

/// Returns whether a document says that it was not analysed
fn is_unchecked(document: Node<'_, Document>) -> bool {
    document.asf_checked().flag() == Some(false)
}

/// Returns a check, or that it was not performed if it passed without an analysis
fn unless(unchecked: bool, check: Check<'_>) -> Check<'_> {
    let passed = unchecked && check.status == CheckStatus::Passed;
    Check { status: if passed { CheckStatus::NotPerformed } else { check.status }, ..check }
}

#[inline(never)]
fn check<T: Shaped>(
    kind: CheckKind,
    said: Node<'_, T>,
    status: fn(Node<'_, T>) -> CheckStatus,
    counts: bool,
) -> Option<Check<'_>> {
    (!said.is_absent()).then(|| stated(kind, said, status(said), counts))
}

fn stated<T>(kind: CheckKind, said: Node<'_, T>, status: CheckStatus, counts: bool) -> Check<'_> {
    Check { kind, name: said.own_name(), status, counts, score: None, threshold: None, pointer: said.pointer() }
}

/// If there is an address, whether it was validated
fn validated(given: Node<'_, UserAddress>) -> Option<Check<'_>> {
    let said = given.was_validated();
    let status = match said.flag() {
        Some(true) => CheckStatus::Passed,
        Some(false) => CheckStatus::NotPerformed,
        None => CheckStatus::Unknown,
    };
    // No page says that a result depends on it.
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

fn data_source(source: Node<'_, DataSource>) -> Check<'_> {
    let name = text(source.name()).unwrap_or_default();
    Check {
        kind: if is_watchlist(name) { CheckKind::Watchlist } else { CheckKind::Data },
        status: match source.result().word() {
            Some(Found::Pass) => CheckStatus::Passed,
            Some(Found::Fail) => CheckStatus::Failed,
            // Whether a match is good depends on the list, and no page says which lists there are.
            Some(Found::Match | Found::NoMatch | Found::Other(_)) | None => CheckStatus::Unknown,
        },
        name: name.into(),
        counts: true,
        // The page prints the score of all sources together as `100/100`.
        score: source.score().hundredth(),
        threshold: source.threshold().hundredth(),
        pointer: source.pointer(),
    }
}

/// Returns whether a source is a watchlist, such as the sample's "Politically Exposed Person (PEP) Verification" and
/// "Sanctions Check"
fn is_watchlist(name: &str) -> bool {
    ["(PEP)", "Politically Exposed", "Sanction", "Watchlist"].iter().any(|part| name.contains(part))
}

/// Returns the person as confirmed at the end; if that is absent, as read from a document; if that is absent too, as
/// confirmed for a document
fn person(transaction: Node<'_, Transaction>) -> Option<Person<'_>> {
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

fn confirmed(details: Node<'_, UserDetails>) -> Option<Person<'_>> {
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

fn extracted(read: Node<'_, Extracted>) -> Option<Person<'_>> {
    let address = Address {
        line: said(read.street()).or_else(|| said(read.address())),
        city: said(read.city()),
        region: said(read.state()),
        postal_code: said(read.post_code()),
        // The country of a document is its issuer, not the holder's country.
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

/// Returns the id number, unless it only repeats the document number, as in the page's sample
fn personal_number<'a>(id: Option<&'a str>, of_document: [Option<&str>; 2]) -> Option<Cow<'a, str>> {
    id.filter(|_| !of_document.contains(&id)).map(Cow::Borrowed)
}

fn address(given: Node<'_, UserAddress>) -> Option<Address<'_>> {
    let parts = [text(given.street_address()), text(given.street_address_2())];
    let line = joined(&parts).map(Cow::Owned).or_else(|| said(given.full_address()));
    let address = Address {
        line,
        city: said(given.suburb()),
        region: said(given.state()),
        postal_code: said(given.post_code()),
        country: said(given.country()),
    };
    address.unless_empty()
}

/// Returns the phone number that the invitation was sent to
fn phone(transaction: Node<'_, Transaction>) -> Option<Cow<'_, str>> {
    let number = text(transaction.invitation_phone_number())?;
    Some(match text(transaction.invitation_phone_region_code()) {
        Some(region) => Cow::Owned(["+", region.trim_start_matches('+'), " ", number].concat()),
        None => Cow::Borrowed(number),
    })
}

/// Describes a document by what was read from it, and by what the person confirmed only if nothing was read
///
/// The holder's name is always the one that was read, because it is the reason to consider a person verified.
fn document<'a>(document: Node<'a, Document>, confirmed: Option<&'a str>) -> Seen<'a> {
    let (read, submitted) = (document.extracted(), document.submitted_data());
    let in_words = text(read.document_type()).or_else(|| text(submitted.document_type()));
    let coded = text(document.identity_document_type());
    let types = [coded, text(read.document_type()), text(submitted.document_type()), confirmed];
    let code = text(read.country_code()).or_else(|| text(submitted.country_code()));
    let of_type = coded.and_then(country_of_type);
    let countries = [text(read.country_code()), text(submitted.country_code()), text(read.country()), of_type];
    // The type may contradict the codes, but it says what was recognised, not what was read.
    let [stated, confirmed_code, ..] = countries;
    let names = [text(read.first_name()), text(read.middle_name()), text(read.last_name())];
    Seen {
        kind: DocumentKind::agreed(types, kind),
        provider_type: coded.or(in_words).map(Cow::Borrowed),
        number: said(read.document_number())
            .or_else(|| said(submitted.document_number()))
            .or_else(|| said(submitted.licence_number())),
        issuing_country: agreed_country([stated, confirmed_code]).and(agreed_country(countries)).map(Cow::Borrowed),
        issuing_country_given: code.or_else(|| text(read.country())).map(Cow::Borrowed),
        issued: None,
        expires: read.expiry_date().iso().or_else(|| submitted.date_of_expiry().iso()),
        holder_name: said(read.full_name()).or_else(|| joined(&names).map(Cow::Owned)),
        holder: extracted(read),
    }
}

/// Returns the country with which a type begins, such as `AUS_NSW_DRIVERLICENCE`
pub fn country_of_type(r#type: &str) -> Option<&str> {
    r#type.split_once('_').map(|(code, _)| code).filter(|code| alpha3(code).is_some())
}

/// Words that say what a document is, letters only; no page lists the types
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

/// Returns the kind of a document; `AUS_NSW_DRIVERLICENCE` and "Driver Licence" are the same
fn kind(given: &str) -> DocumentKind {
    let letters: String = given.chars().filter(char::is_ascii_alphabetic).collect();
    let letters = letters.to_ascii_lowercase();
    KINDS.iter().find(|(word, _)| letters.contains(word)).map_or(DocumentKind::Other, |&(_, kind)| kind)
}

/// Returns a text, unless it is blank
#[inline(never)]
fn text<T: Shaped>(node: Node<'_, T>) -> Option<&str> {
    node.written().filter(|text| !text.chars().all(char::is_whitespace))
}

/// Returns the same as a text of a verification
#[inline(never)]
fn said<T: Shaped>(node: Node<'_, T>) -> Option<Cow<'_, str>> {
    text(node).map(Cow::Borrowed)
}
