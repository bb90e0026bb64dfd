//! What a result states of its person and its documents, to be compared
//!
//! Two documents of one person can have two last names: whoever marries changes one document after the other.

use super::payload::{DocumentStep, Journey, ManualDecision, SpotCheck, SystemDecision};
use crate::model::evidence::{Evidence, Naming, Of, Part, Source, Trait};
use crate::model::mrz;
use crate::model::zone::Zone;
use crate::schema::date::Date;
use crate::schema::node::Node;

/// A spot check states who the person is once, and when it was made
pub fn spot_check<'a>(check: Node<'a, SpotCheck>, evidence: &mut Evidence<'a>) {
    evidence.checked_at(check.end_time());
    evidence.checked_at(check.start_time());
}

/// A journey: the applicant, then every document
///
/// A document that IDWise has not passed itself is no news to a reviewer who approves or asks for it again, nor to a
/// person who is still at it.
pub fn journey<'a>(journey: Node<'a, Journey>, evidence: &mut Evidence<'a>) {
    evidence.checked_at(journey.end_time());
    evidence.checked_at(journey.start_time());
    let applicant = journey.applicant();
    evidence.next_source();
    evidence.states(Of::BirthDate, Source::Written, 0, applicant.birth_date());
    evidence.names(0, Naming { full: Part::of(applicant.full_name()), ..Naming::default() });
    evidence.names.may_change = true;
    let in_hand = is_in_hand(journey);
    for (subject, step) in (1..).zip(journey.documents().values()) {
        if !(in_hand && step.has_passed_rules().flag() == Some(false)) {
            document(step, subject, evidence);
        }
    }
}

/// Somebody knows of the documents that failed: a reviewer has decided, or the person is not done
fn is_in_hand(journey: Node<'_, Journey>) -> bool {
    let manual = journey.manual_decision().word();
    journey.system_decision().word() == Some(SystemDecision::Incomplete)
        || matches!(manual, Some(ManualDecision::Approved | ManualDecision::ResubmissionRequested))
}

/// One document
fn document<'a>(document: Node<'a, DocumentStep>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let (mut zone, mut expires, mut naming) = (None, None, Naming::default());
    for (name, field) in document.extracted_fields().entries() {
        let value = field.fields().value();
        match name {
            "First Name" => naming.given = Part::of(value),
            "Middle Name" => naming.middle = Part::of(value),
            "Last Name" => naming.family = Part::of(value),
            "Full Name" => naming.full = Part::of(value),
            "Machine Readable Zone" => zone = Some(value),
            "Birth Date" => evidence.states(Of::BirthDate, Source::Written, subject, value),
            "Document Number" => evidence.states(Of::Number, Source::Written, subject, value),
            "Issue Date" => evidence.states(Of::Issued, Source::Written, subject, value),
            "Expiry Date" => {
                expires = value.written();
                evidence.states(Of::Expires, Source::Written, subject, value);
            }
            "Sex" => evidence.traits(Trait::Sex, subject, value),
            "Nationality Code" | "Nationality" => evidence.traits(Trait::Nationality, subject, value),
            _ => {}
        }
    }
    evidence.names(subject, naming);
    evidence.traits(Trait::Issuer, subject, document.issuing_country_code());
    let Some(value) = zone else { return };
    let (Some(text), place) = (value.written(), value.place()) else { return };
    let Some(zone) = Zone::read([text, "", ""], mrz::Zone::of(text), place, evidence) else { return };
    evidence.next_source();
    zone.days(subject, expires.and_then(Date::read), evidence);
    zone.passport(subject, evidence);
    zone.holder(subject, evidence);
}
