//! Collects what a result states about its person and its documents, so that the statements can be compared
//!
//! Two documents of one person can have two last names: people who marry change one document after the other.

use super::payload::{Applicant, DocumentStep, Journey, ManualDecision, SpotCheck, SystemDecision};
use crate::identity::mrz;
use crate::json::folded;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::{self, Gathered, Zone};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// Collects the statements of a spot check, which are about the applicant only
pub fn spot_check<'a>(check: Node<'a, SpotCheck>, evidence: &mut Evidence<'a>) {
    evidence.checked_at(check.end_time());
    evidence.checked_at(check.start_time());
    // No document is in the body: the applicant is IDWise's record of an earlier journey, which had one.
    applicant(check.applicant(), 1, evidence);
}

/// Collects the statements of a journey: those about the applicant, then those of every document
///
/// A document that failed IDWise's own checks is left out if a reviewer has approved or asked for it again, or if the
/// person is not done: they already know of the failure.
pub fn journey<'a>(journey: Node<'a, Journey>, evidence: &mut Evidence<'a>) {
    evidence.checked_at(journey.end_time());
    evidence.checked_at(journey.start_time());
    applicant(journey.applicant(), 0, evidence);
    evidence.names.may_change = true;
    let in_hand = is_in_hand(journey);
    for (subject, step) in (1..).zip(journey.documents().values()) {
        if !(in_hand && step.has_passed_rules().flag() == Some(false)) {
            document(step, subject, evidence);
        }
    }
}

/// Collects the statements about the applicant
fn applicant<'a>(applicant: Node<'a, Applicant>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    evidence.states(Of::BirthDate, Origin::Written, subject, applicant.birth_date());
    evidence.names(0, Naming { full: NamePart::of(applicant.full_name()), ..Naming::default() });
}

/// Returns whether somebody knows of the documents that failed: a reviewer has decided, or the person is not done
fn is_in_hand(journey: Node<'_, Journey>) -> bool {
    let manual = journey.manual_decision().word();
    journey.system_decision().word() == Some(SystemDecision::Incomplete)
        || matches!(manual, Some(ManualDecision::Approved | ManualDecision::ResubmissionRequested))
}

/// Collects the statements of one document
fn document<'a>(document: Node<'a, DocumentStep>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let mut read = Extracted { subject, zones: Vec::new(), expires: None, naming: Naming::default() };
    for (name, field) in document.extracted_fields().entries() {
        let value = field.fields().value();
        if !read.takes(name, value, evidence) {
            read.takes_otherwise(name, value, evidence);
        }
    }
    evidence.names(subject, read.naming);
    evidence.traits(Trait::Issuer, subject, document.issuing_country_code());
    evidence.traits(Trait::Issuer, subject, document.issuing_country());
    let mut lines = Gathered::default();
    for value in read.zones {
        let Some(text) = value.written() else { continue };
        if !lines.take(text) {
            let zone = Zone::read([text, "", ""], mrz::Mrz::of(text), value.place(), evidence);
            printed(zone, read.expires, subject, evidence);
        }
    }
    let zone = lines.read(document.extracted_fields().place(), subject, evidence);
    printed(zone, read.expires, subject, evidence);
}

/// The values that were extracted from a document
struct Extracted<'a> {
    subject: u32,
    zones: Vec<Node<'a, Id>>,
    expires: Option<&'a str>,
    naming: Naming<'a>,
}

impl<'a> Extracted<'a> {
    /// Takes the value of a field if it states anything about the person or the document
    fn takes(&mut self, name: &str, value: Node<'a, Id>, evidence: &mut Evidence<'a>) -> bool {
        let subject = self.subject;
        match name {
            "First Name" => self.naming.given = NamePart::of(value),
            "Middle Name" => self.naming.middle = NamePart::of(value),
            "Last Name" => self.naming.family = NamePart::of(value),
            "Full Name" => self.naming.full = NamePart::of(value),
            "Machine Readable Zone" => self.zones.push(value),
            "Birth Date" => evidence.states(Of::BirthDate, Origin::Written, subject, value),
            "Document Number" => evidence.states(Of::Number, Origin::Written, subject, value),
            "Issue Date" => evidence.states(Of::Issued, Origin::Written, subject, value),
            "Expiry Date" => {
                self.expires = value.written();
                evidence.states(Of::Expires, Origin::Written, subject, value);
            }
            "Sex" => evidence.traits(Trait::Sex, subject, value),
            "Nationality Code" | "Nationality" => evidence.traits(Trait::Nationality, subject, value),
            _ => return false,
        }
        true
    }

    /// Takes the value of a field that no page prints, if its name means the same as one that a page prints
    #[cold]
    #[inline(never)]
    fn takes_otherwise(&mut self, name: &str, value: Node<'a, Id>, evidence: &mut Evidence<'a>) {
        if zone::is_named(name) {
            return self.zones.push(value);
        }
        let Some((known, _)) =
            MEANT.iter().find(|(_, others)| others.split(' ').any(|other| folded(name).eq(other.bytes())))
        else {
            return;
        };
        // It is compared with the field that it may stand beside.
        let beside = core::mem::take(&mut self.naming);
        self.takes(known, value, evidence);
        let own = core::mem::replace(&mut self.naming, beside);
        evidence.names(self.subject, own);
    }
}

/// Names of fields that a page prints, with other names for the same, as [`folded`] returns them
const MEANT: &[(&str, &str)] = &[
    ("First Name", "firstname firstnames givenname givennames forename forenames"),
    ("Middle Name", "middlename middlenames"),
    ("Last Name", "lastname lastnames surname surnames familyname"),
    ("Full Name", "fullname name holdername nameofholder"),
    ("Birth Date", "birthdate dateofbirth dob"),
    ("Document Number", "documentnumber documentno"),
    ("Issue Date", "issuedate dateofissue"),
    ("Expiry Date", "expirydate expirationdate dateofexpiry validuntil"),
    ("Sex", "sex gender"),
    ("Nationality", "nationality nationalitycode"),
];

/// States what a machine-readable zone says
fn printed<'a>(zone: Option<Zone<'a>>, expires: Option<&str>, subject: u32, evidence: &mut Evidence<'a>) {
    let Some(zone) = zone else { return };
    evidence.next_source();
    zone.days(subject, expires.and_then(Date::read), evidence);
    zone.states_number(subject, evidence);
    zone.holder(subject, evidence);
}
