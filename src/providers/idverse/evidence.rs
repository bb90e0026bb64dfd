//! What a transaction states of the person and of documents: as read off each, as confirmed for each, as confirmed at last
//!
//! Numbers are left out but for that in a machine-readable zone, for the page's own sample has two of one document;
//! `confirmed-number-differs` tells of them.
//! <https://idkit.docs.idverse.com/reference/document>

use super::field::{is_same, stands};
use super::payload::{Document, Transaction, UserDetails};
use crate::model::evidence::{Evidence, Naming, Of, Part, Source, Trait};
use crate::model::mrz::{self, SHORTEST};
use crate::model::zone::{Beside, Zone};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::{Any, Day, Keyed};

/// A complete transaction
pub fn complete<'a>(transaction: Node<'a, Transaction>, evidence: &mut Evidence<'a>) {
    let details = transaction.user_details();
    let confirmed = day(details.date_of_expiry());
    let mut known = false;
    for (document, subject) in transaction.documents().items().zip(1..) {
        evidence.next_source();
        let (read, submitted) = (document.extracted().fields(), document.submitted_data());
        let family = Part::of(read.last_name());
        let naming = Naming {
            given: Part::of(read.first_name()),
            middle: Part::of(read.middle_name()),
            family,
            full: Part::of(read.full_name()),
            ..Naming::default()
        };
        evidence.names(subject, naming);
        if let Some(given) = Part::of(read.given_names()) {
            evidence.names(subject, Naming { given: Some(given), family, ..Naming::default() });
        }
        evidence.states(Of::BirthDate, Source::Written, subject, read.birth_date());
        evidence.states(Of::Expires, Source::Written, subject, read.expiry_date());
        evidence.traits(Trait::Issuer, subject, read.country_code());
        person(submitted, subject, evidence);
        evidence.states(Of::Expires, Source::Written, subject, submitted.date_of_expiry());
        known = known || day(read.expiry_date()) == confirmed || day(submitted.date_of_expiry()) == confirmed;
        zone(document, details, subject, evidence);
    }
    person(details, 0, evidence);
    if !known {
        // Of several documents nobody says which one the details are of: they are compared if they fit none.
        evidence.states(Of::Expires, Source::Written, 0, details.date_of_expiry());
    }
    // By the page only what was canceled or has expired was closed; its complete sample was, too.
    evidence.checked_at(transaction.closed_at());
    for document in transaction.documents().items() {
        evidence.checked_at(document.created_at());
    }
}

/// Whom somebody says to be
fn person<'a>(details: Node<'a, UserDetails>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let details = details.fields();
    let naming = Naming {
        given: Part::of(details.first_name()),
        middle: Part::of(details.middle_name()),
        family: Part::of(details.last_name()),
        ..Naming::default()
    };
    evidence.names(subject, naming);
    evidence.states(Of::BirthDate, Source::Written, subject, details.date_of_birth());
}

fn day(node: Node<'_, Day>) -> Option<Date> {
    Date::read(node.written()?)
}

/// The machine-readable zone, whole under one name or line by line; no page says under which
#[allow(clippy::zero_sized_map_values, reason = "what a body carries stands in the body, not in the wasm")]
fn zone<'a>(document: Node<'a, Document>, details: Node<'a, UserDetails>, subject: u32, evidence: &mut Evidence<'a>) {
    let zone: Node<'a, Keyed<Any>> = document.mrz_data();
    let mut printed = mrz::Zone::default();
    let mut lines = [""; 3];
    let mut free = lines.iter_mut();
    for value in zone.values() {
        match value.written() {
            Some(text) if is_line(text) => {
                if printed.add_line(text)
                    && let Some(line) = free.next()
                {
                    *line = text;
                }
            }
            Some(text) if text.len() >= SHORTEST => {
                let whole = Zone::read([text, "", ""], mrz::Zone::of(text), value.place(), evidence);
                machine(whole, document, details, subject, evidence);
            }
            Some(_) | None => {}
        }
    }
    // A zone begins with the kind of document, so these are in its order.
    if let Some(b'A' | b'C' | b'I' | b'P' | b'V') = printed.text().first() {
        let whole = Zone::read(lines, printed, zone.place(), evidence);
        machine(whole, document, details, subject, evidence);
    }
}

/// What a zone states of a document that other places tell of too
fn machine<'a>(
    zone: Option<Zone<'a>>,
    document: Node<'a, Document>,
    details: Node<'a, UserDetails>,
    subject: u32,
    evidence: &mut Evidence<'a>,
) {
    let Some(zone) = zone else { return };
    let (read, submitted) = (document.extracted(), document.submitted_data());
    let born = evidence.days(Of::BirthDate).next().map(|stated| stated.day);
    let beside = Beside {
        born: born.or_else(|| day(details.date_of_birth())),
        expires: day(read.expiry_date()).or_else(|| day(submitted.date_of_expiry())),
    };
    evidence.next_source();
    zone.days(subject, beside, evidence);
    zone.holder(subject, evidence);
    // A person corrects what a camera misread, and a number that is none of text has lost the zeros before it.
    let numbers = [read.document_number(), submitted.document_number(), details.document_number()];
    let is_one = |number| numbers.iter().any(|known| known.written().is_some_and(|known| is_same(known, number)));
    if !zone.number().is_some_and(is_one)
        && let Some(known) = numbers.into_iter().find(|number| stands(*number).is_some())
    {
        evidence.states(Of::Number, Source::Written, subject, known);
        zone.passport(subject, evidence);
    }
}

/// Whether a text may be a line of a machine-readable zone
fn is_line(text: &str) -> bool {
    matches!(text.len(), 30 | 36 | 44)
}
