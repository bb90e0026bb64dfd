//! What sessions and reports state of the person and the document
//!
//! Only checks that passed count: of one that failed, Stripe says itself what is wrong.

use super::dates::written;
use super::payload::{CheckResult, PartialDate, Report, Session, SessionStatus};
use super::redacted;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::schema::date::WrittenDate;
use crate::schema::node::Node;
use crate::schema::scalar::{EpochSeconds, Text};

/// The number of the only document
const DOCUMENT: u32 = 1;
/// What is stated of the person and not of the document
const PERSON: u32 = 0;

/// States what a verified session says, and its report
pub fn session<'a>(session: Node<'a, Session>, evidence: &mut Evidence<'a>) {
    if session.status().word() != Some(SessionStatus::Verified) || redacted::of(session).is_some() {
        return;
    }
    report(session.last_verification_report().read_as::<Report>(), evidence);
    let outputs = session.verified_outputs();
    if outputs.is_absent() {
        return;
    }
    let outputs = outputs.fields();
    evidence.next_source();
    checked(session.created(), evidence);
    evidence.names(PERSON, naming(outputs.first_name(), outputs.last_name()));
    dates(Of::BirthDate, PERSON, outputs.dob(), evidence);
    evidence.traits(Trait::Sex, PERSON, outputs.sex());
}

/// States what the checks of a report say
pub fn report<'a>(report: Node<'a, Report>, evidence: &mut Evidence<'a>) {
    if report.is_absent() || redacted::shown(report).is_some() {
        return;
    }
    let report = report.fields();
    checked(report.created(), evidence);
    let document = report.document().fields();
    if document.status().word() == Some(CheckResult::Verified) {
        evidence.next_source();
        evidence.names(DOCUMENT, naming(document.first_name(), document.last_name()));
        evidence.states(Of::Number, Origin::Written, DOCUMENT, document.number());
        dates(Of::BirthDate, DOCUMENT, document.dob(), evidence);
        dates(Of::Issued, DOCUMENT, document.issued_date(), evidence);
        dates(Of::Expires, DOCUMENT, document.expiration_date(), evidence);
        evidence.traits(Trait::Sex, DOCUMENT, document.sex());
        evidence.traits(Trait::Issuer, DOCUMENT, document.issuing_country());
    }
    let number = report.id_number().fields();
    if number.status().word() == Some(CheckResult::Verified) {
        evidence.next_source();
        evidence.names(PERSON, naming(number.first_name(), number.last_name()));
        dates(Of::BirthDate, PERSON, number.dob(), evidence);
    }
}

fn checked(created: Node<'_, EpochSeconds>, evidence: &mut Evidence<'_>) {
    if let Some(day) = created.day() {
        evidence.checked_on(day, created.place());
    }
}

fn naming<'a>(first: Node<'a, Text>, last: Node<'a, Text>) -> Naming<'a> {
    Naming { given: NamePart::of(first), family: NamePart::of(last), ..Naming::default() }
}

fn dates<'a>(of: Of, subject: u32, date: Node<'a, PartialDate>, evidence: &mut Evidence<'a>) {
    if !date.is_absent() {
        match written(date) {
            WrittenDate::Nothing => {}
            said => evidence.dates(of, Origin::Written, subject, said, date.place()),
        }
    }
}
