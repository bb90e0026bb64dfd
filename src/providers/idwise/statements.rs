//! Collects what a result states about its person and its documents, so that the statements can be compared
//!
//! Two documents of one person can have two last names: people who marry change one document after the other.

use super::payload::{Applicant, DocumentStep, Journey, ManualDecision, SpotCheck, SystemDecision};
use crate::identity::mrz;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::Zone;
use crate::schema::date::Date;
use crate::schema::node::Node;

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
    let (mut zone, mut expires, mut naming) = (None, None, Naming::default());
    for (name, field) in document.extracted_fields().entries() {
        let value = field.fields().value();
        match name {
            "First Name" => naming.given = NamePart::of(value),
            "Middle Name" => naming.middle = NamePart::of(value),
            "Last Name" => naming.family = NamePart::of(value),
            "Full Name" => naming.full = NamePart::of(value),
            "Machine Readable Zone" => zone = Some(value),
            "Birth Date" => evidence.states(Of::BirthDate, Origin::Written, subject, value),
            "Document Number" => evidence.states(Of::Number, Origin::Written, subject, value),
            "Issue Date" => evidence.states(Of::Issued, Origin::Written, subject, value),
            "Expiry Date" => {
                expires = value.written();
                evidence.states(Of::Expires, Origin::Written, subject, value);
            }
            "Sex" => evidence.traits(Trait::Sex, subject, value),
            "Nationality Code" | "Nationality" => evidence.traits(Trait::Nationality, subject, value),
            _ => {}
        }
    }
    evidence.names(subject, naming);
    evidence.traits(Trait::Issuer, subject, document.issuing_country_code());
    evidence.traits(Trait::Issuer, subject, document.issuing_country());
    let Some(value) = zone else { return };
    let (Some(text), place) = (value.written(), value.place()) else { return };
    let Some(zone) = Zone::read([text, "", ""], mrz::Mrz::of(text), place, evidence) else { return };
    evidence.next_source();
    zone.days(subject, expires.and_then(Date::read), evidence);
    zone.states_number(subject, evidence);
    zone.holder(subject, evidence);
}
