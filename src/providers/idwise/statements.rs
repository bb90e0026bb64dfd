//! What a result states of its person and its documents, to be compared
//!
//! Names are compared only within a document that has a machine-readable zone: two documents of one person can write
//! a name in two ways, which is what IDWise's own rule `same_subject` is for.

use super::payload::{DocumentStep, FinalDecision, Journey, ManualDecision, SpotCheck, SystemDecision};
use crate::model::evidence::{Evidence, Of, Source};
use crate::model::mrz;
use crate::model::zone::{Beside, Zone};
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
    evidence.states(Of::BirthDate, Source::Written, 0, journey.applicant().birth_date());
    let in_hand = is_in_hand(journey);
    let mut named = false;
    for (subject, step) in (1..).zip(journey.documents().values()) {
        if !(in_hand && step.has_passed_rules().flag() == Some(false)) {
            document(step, subject, &mut named, evidence);
        }
    }
}

/// Somebody knows of the documents that failed: a reviewer has decided, or the person is not done
fn is_in_hand(journey: Node<'_, Journey>) -> bool {
    let manual = journey.manual_decision().word();
    let last = journey.final_decision().word();
    journey.system_decision().word() == Some(SystemDecision::Incomplete)
        || matches!(manual, Some(ManualDecision::Approved | ManualDecision::ResubmissionRequested))
        || matches!(last, Some(FinalDecision::Approved | FinalDecision::ResubmissionRequested))
}

/// One document; `named` once the names of a document are stated
fn document<'a>(document: Node<'a, DocumentStep>, subject: u32, named: &mut bool, evidence: &mut Evidence<'a>) {
    let (mut zone, mut given, mut family, mut expires) = (None, None, None, None);
    for (name, field) in document.extracted_fields().entries() {
        let value = field.fields().value();
        match name {
            "First Name" => given = Some(value),
            "Last Name" => family = Some(value),
            "Machine Readable Zone" => zone = Some(value),
            "Birth Date" => evidence.states(Of::BirthDate, Source::Written, subject, value),
            "Document Number" => evidence.states(Of::Number, Source::Written, subject, value),
            "Issue Date" => evidence.states(Of::Issued, Source::Written, subject, value),
            "Expiry Date" => {
                expires = value.written().and_then(Date::read);
                evidence.states(Of::Expires, Source::Written, subject, value);
            }
            _ => {}
        }
    }
    let Some(value) = zone else { return };
    let (Some(text), place) = (value.written(), value.place()) else { return };
    let Some(zone) = Zone::read([text, "", ""], mrz::Zone::of(text), place, evidence) else { return };
    let born = evidence.days(Of::BirthDate).next().map(|stated| stated.day);
    zone.days(subject, Beside { born, expires }, evidence);
    zone.passport(subject, evidence);
    if !core::mem::replace(named, true) {
        zone.holder(subject, evidence);
        for (of, name) in [(Of::FamilyName, family), (Of::GivenName, given)] {
            if let Some(name) = name {
                evidence.states(of, Source::Written, subject, name);
            }
        }
    }
}
