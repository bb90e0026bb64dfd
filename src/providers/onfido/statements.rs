//! What clear reports state of the person and the documents

use super::kind::Kind;
use super::outputs::{self, Found};
use super::payload::{Extracted, Finding, NumberOf, Output, Properties, Report};
use super::said::{Copy, Said};
use crate::json::members::{Members, items};
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::model::zone::Gathered;
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Keyed};
use crate::schema::tape::Position;

/// The type of the number of the document itself; a number without a type is one, too
const OWN_NUMBER: &str = "document_number";

/// Added to the number of a report, so that a date is compared with the day of the check, and not with other dates
const BESIDE: u32 = 1 << 16;

/// Returns whether a number is that of the document itself
pub fn is_own(number: Node<'_, NumberOf>) -> bool {
    Said::of(number.r#type()).is_none_or(|said| said.text == OWN_NUMBER)
}

/// Returns the value of a number that nothing has read, if it is that of the document itself
pub fn own_number(number: &str, place: Position) -> Option<Said<'_>> {
    let is_own = Said::member(number, "type", place).is_none_or(|said| said.text == OWN_NUMBER);
    Said::member(number, "value", place).filter(|_| is_own)
}

/// States what a report says, unless it is not clear: then Onfido says itself that something is wrong
pub fn report<'a>(report: Node<'a, Report>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.checked_at(report.created_at());
    if report.result().word() != Some(Finding::Clear) {
        return;
    }
    let extracted: Node<'a, Extracted> = report.properties();
    let properties = extracted.read_as::<Properties>();
    match report.name().word().as_ref().and_then(Kind::of) {
        Some(Kind::Document) if !properties.is_absent() => document(properties, subject, evidence),
        Some(Kind::Address) => proof(properties, subject, evidence),
        _ => {}
    }
}

/// States what a report in an output says
pub fn found<'a>(found: Found<'a>, subject: u32, evidence: &mut Evidence<'a>) {
    let (properties, place) = (found.member("properties"), found.place.place());
    if found.result() != "clear" {
        return;
    }
    if found.kind == Kind::Address {
        let part = |name: &str| Said::member(properties, name, place).and_then(|said| NamePart::at(said.text, place));
        evidence.next_source();
        let naming = Naming { given: part("first_names"), family: part("last_names"), ..Naming::default() };
        return evidence.names(0, naming);
    }
    if found.kind != Kind::Document {
        return;
    }
    let printed = Copy::written(properties, place);
    copy(&printed, subject, evidence);
    for number in items(Members::of(properties).named("document_numbers").unwrap_or_default()) {
        if let Some(number) = own_number(number, place) {
            evidence.says(Of::Number, Origin::Written, subject, number.text, number.place);
        }
    }
    let member = |name: &str| Members::of(properties).named(name).unwrap_or_default();
    for json in items(member("barcode")).chain([member("nfc"), member("extracted_data")]) {
        copy(&Copy::written(json, place), subject, evidence);
    }
}

fn document<'a>(properties: Node<'a, Properties>, subject: u32, evidence: &mut Evidence<'a>) {
    copy(&Copy::printed(properties), subject, evidence);
    for number in properties.document_numbers().items() {
        if is_own(number) {
            evidence.states(Of::Number, Origin::Written, subject, number.value());
        }
    }
    properties.barcode().items().for_each(|barcode| copy(&Copy::barcode(barcode), subject, evidence));
    copy(&Copy::chip(properties.nfc()), subject, evidence);
    copy(&Copy::extracted(properties.extracted_data()), subject, evidence);
    evidence.traits(Trait::Issuer, subject, properties.document_classification().issuing_country());
    // A document that becomes valid later could not be shown at the check.
    evidence.states(Of::Issued, Origin::Written, subject + BESIDE, properties.valid_from());
}

/// States who the person is in the caller's own selection: at the top of an output, and in an entry with a date of birth
pub fn profiles<'a>(output: Node<'a, Output>, evidence: &mut Evidence<'a>) {
    let named =
        |name: &str| output.read_as::<Keyed<Any>>().entries().find(|(key, _)| *key == name).map(|(_, entry)| entry);
    let text = |name: &str| named(name).filter(|entry| entry.json().is_none()).and_then(Said::of);
    profile([text("first_name"), text("last_name"), text("dob").or_else(|| text("date_of_birth"))], evidence);
    for entry in outputs::entries(output) {
        let text = |name: &str| Said::member(entry.json().unwrap_or_default(), name, entry.place());
        if let Some(born) = text("dob").or_else(|| text("date_of_birth")) {
            profile([text("first_name"), text("last_name"), Some(born)], evidence);
        }
    }
}

fn profile<'a>([first, last, born]: [Option<Said<'a>>; 3], evidence: &mut Evidence<'a>) {
    let part = |said: Said<'a>| NamePart::at(said.text, said.place);
    if let Some((first, last)) = first.zip(last) {
        evidence.next_source();
        evidence.names(0, Naming { given: part(first), family: part(last), ..Naming::default() });
    }
    if let Some(born) = born {
        evidence.says(Of::BirthDate, Origin::Written, 0, born.text, born.place);
    }
}

/// States the name on a proof of address
fn proof<'a>(properties: Node<'a, Properties>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let (given, family) = (NamePart::of(properties.first_names()), NamePart::of(properties.last_names()));
    evidence.names(0, Naming { given, family, ..Naming::default() });
    evidence.states(Of::Issued, Origin::Written, subject + BESIDE, properties.issue_date());
}

/// States one copy of a document's data
fn copy<'a>(copy: &Copy<'a>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let part = |said: Option<Said<'a>>| said.and_then(|said| NamePart::at(said.text, said.place));
    let naming = Naming {
        given: part(copy.first),
        middle: part(copy.middle),
        family: part(copy.last),
        full: part(copy.full),
        ..Naming::default()
    };
    evidence.names(subject, naming);
    for (of, said) in
        [(Of::Number, copy.number), (Of::BirthDate, copy.born), (Of::Issued, copy.issued), (Of::Expires, copy.expires)]
    {
        if let Some(said) = said {
            evidence.says(of, Origin::Written, subject, said.text, said.place);
        }
    }
    for (of, said) in [(Trait::Sex, copy.sex), (Trait::Nationality, copy.nationality), (Trait::Issuer, copy.issuer)] {
        if let Some(said) = said {
            evidence.has_trait(of, subject, said.text, said.place);
        }
    }
    zone(copy.lines, copy.expires, subject, evidence);
}

/// States what the lines of a machine-readable zone say
fn zone<'a>(lines: [Option<Said<'a>>; 3], expires: Option<Said<'a>>, subject: u32, evidence: &mut Evidence<'a>) {
    let mut gathered = Gathered::default();
    let mut place: Option<Position> = None;
    for line in lines.into_iter().flatten() {
        place.get_or_insert(line.place);
        if !gathered.take(line.text) {
            evidence.is_illegible(line.place);
        }
    }
    let Some(zone) = place.and_then(|place| gathered.read(place, subject, evidence)) else { return };
    evidence.next_source();
    zone.days(subject, expires.and_then(|said| Date::read(said.text)), evidence);
    zone.states_number(subject, evidence);
    zone.holder(subject, evidence);
}
