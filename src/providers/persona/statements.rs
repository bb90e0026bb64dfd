//! Collects what an approved inquiry states about the person and the documents, so that the statements can be compared
//!
//! Only verifications that passed count: of one that failed, Persona says itself what is wrong.

use super::fields::Fields;
use super::included::{self, Kind, is_passed};
use super::payload::{InquiryAttributes, InquiryBody, InquiryEventName, InquiryStatus, RelatedAttributes, RelatedType};
use super::redacted;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::schema::node::Node;
use crate::schema::scalar::Time;

/// What is stated of the person and of no particular document
const PERSON: u32 = 0;

/// Collects the statements of an inquiry; `at` is the time of the event or of the last change
pub fn inquiry<'a>(
    body: Node<'a, InquiryBody>,
    name: Option<Node<'a, InquiryEventName>>,
    at: Node<'a, Time>,
    evidence: &mut Evidence<'a>,
) {
    let said = body.data().attributes();
    if said.status().word() != Some(InquiryStatus::Approved) || redacted::of(name, said).is_some() {
        return;
    }
    // A person may decide days after the document was checked.
    let times = [said.completed_at(), said.decisioned_at(), at];
    if let Some(checked) = times.into_iter().find(|time| !time.is_absent()) {
        evidence.checked_at(checked);
    }
    fields(said, evidence);
    copies(said, evidence);
    let mut subject = PERSON;
    for object in included::of(body.included(), Kind::Report).chain(included::of(body.included(), Kind::Account)) {
        // Lists that were searched for somebody else, and the account of somebody else, say nothing of this person.
        record(object.attributes(), evidence);
    }
    for object in included::of(body.included(), Kind::Verification) {
        let verified = object.attributes();
        if !is_passed(verified.status().word().as_ref()) {
            continue;
        }
        match object.r#type().word() {
            Some(RelatedType::GovernmentId) => {
                subject += 1;
                document(verified, subject, evidence);
            }
            _ => record(verified, evidence),
        }
    }
}

/// Collects the fields of an inquiry
fn fields<'a>(said: Node<'a, InquiryAttributes>, evidence: &mut Evidence<'a>) {
    if said.known_fields().is_absent() {
        return;
    }
    let fields = Fields::of(said);
    let part = |name: &str| fields.named(name).and_then(NamePart::of);
    evidence.next_source();
    let naming = Naming {
        given: part("name-first"),
        middle: part("name-middle"),
        family: part("name-last"),
        ..Naming::default()
    };
    evidence.names(PERSON, naming);
    for born in fields.every("birthdate") {
        evidence.states(Of::BirthDate, Origin::Written, PERSON, born);
    }
}

/// Collects the copies of fields that older versions of the API have
fn copies<'a>(said: Node<'a, InquiryAttributes>, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let naming = Naming {
        given: NamePart::of(said.name_first()),
        middle: NamePart::of(said.name_middle()),
        family: NamePart::of(said.name_last()),
        ..Naming::default()
    };
    evidence.names(PERSON, naming);
    evidence.states(Of::BirthDate, Origin::Written, PERSON, said.birthdate());
}

/// Collects the statements of a document
fn document<'a>(verified: Node<'a, RelatedAttributes>, subject: u32, evidence: &mut Evidence<'a>) {
    let of = verified.fields();
    evidence.next_source();
    evidence.names(subject, naming(verified));
    evidence.states(Of::BirthDate, Origin::Written, subject, of.birthdate());
    evidence.states(Of::Number, Origin::Written, subject, of.document_number());
    evidence.states(Of::Issued, Origin::Written, subject, of.issue_date());
    evidence.states(Of::Expires, Origin::Written, subject, of.expiration_date());
    evidence.traits(Trait::Sex, subject, of.sex());
    evidence.traits(Trait::Nationality, subject, of.nationality());
    evidence.traits(Trait::Issuer, subject, of.country_code());
}

/// Collects whom a register knows, or whom lists were searched for
fn record<'a>(verified: Node<'a, RelatedAttributes>, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    evidence.names(PERSON, naming(verified));
    evidence.states(Of::BirthDate, Origin::Written, PERSON, verified.birthdate());
}

fn naming(verified: Node<'_, RelatedAttributes>) -> Naming<'_> {
    let of = verified.fields();
    Naming {
        given: NamePart::of(of.name_first()),
        middle: NamePart::of(of.name_middle()),
        family: NamePart::of(of.name_last()),
        ..Naming::default()
    }
}
