//! What a transaction states of the person and of documents: as read off each, as confirmed for each, as confirmed at last
//!
//! Numbers are left out but for that in a machine-readable zone, for the page's own sample has two of one document;
//! `idverse-confirmed-number-differs` tells of them.
//! <https://idkit.docs.idverse.com/reference/document>

use super::payload::{Transaction, UserDetails};
use super::zone;
use crate::model::evidence::{Evidence, Naming, Of, Part, Source, Trait};
use crate::schema::date::Date;
use crate::schema::node::Node;
use crate::schema::scalar::Day;

/// A complete transaction
pub fn complete<'a>(transaction: Node<'a, Transaction>, evidence: &mut Evidence<'a>) {
    let details = transaction.user_details();
    let (text, confirmed) = (details.date_of_expiry().written(), day(details.date_of_expiry()));
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
        let is_confirmed =
            |node: Node<'a, Day>| confirmed.is_some() && (node.written() == text || day(node) == confirmed);
        known = known || is_confirmed(read.expiry_date()) || is_confirmed(submitted.date_of_expiry());
        zone::of(document, details, subject, evidence);
    }
    person(details, 0, evidence);
    if !known {
        // Of several documents nobody says which one the details are of: they are compared if they fit none.
        evidence.states(Of::Expires, Source::Written, 0, details.date_of_expiry());
    }
    // By the page only what was canceled or has expired was closed; its complete sample was, too.
    evidence.checked_at(transaction.closed_at());
    evidence.checked_at(transaction.activated_at());
    evidence.checked_at(transaction.created_at());
    for document in transaction.documents().items() {
        evidence.checked_at(document.updated_at());
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

/// Returns the day of a field, if it is one that can be read
pub fn day(node: Node<'_, Day>) -> Option<Date> {
    Date::read(node.written()?)
}
