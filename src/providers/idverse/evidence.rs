//! What a transaction states about the person and documents: as read from each document, as confirmed for each, and as
//! confirmed at the end
//!
//! Document numbers are left out, except those in a machine-readable zone, because the page's own sample has two
//! numbers for one document; `idverse-confirmed-number-differs` reports such numbers.
//! <https://idkit.docs.idverse.com/reference/document>

use super::describe::country_of_type;
use super::payload::{Transaction, UserDetails};
use super::zone::{self, day};
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::schema::node::Node;
use crate::schema::scalar::Day;

/// States the evidence of a complete transaction
pub fn complete<'a>(transaction: Node<'a, Transaction>, evidence: &mut Evidence<'a>) {
    let details = transaction.user_details();
    let (text, confirmed) = (details.date_of_expiry().written(), day(details.date_of_expiry()));
    let mut known = false;
    for (document, subject) in transaction.documents().items().zip(1..) {
        evidence.next_source();
        let (read, submitted) = (document.extracted().fields(), document.submitted_data());
        let family = NamePart::of(read.last_name());
        let naming = Naming {
            given: NamePart::of(read.first_name()),
            middle: NamePart::of(read.middle_name()),
            family,
            full: NamePart::of(read.full_name()),
            ..Naming::default()
        };
        evidence.names(subject, naming);
        if let Some(given) = NamePart::of(read.given_names()) {
            evidence.names(subject, Naming { given: Some(given), family, ..Naming::default() });
        }
        evidence.states(Of::BirthDate, Origin::Written, subject, read.birth_date());
        evidence.states(Of::Expires, Origin::Written, subject, read.expiry_date());
        evidence.traits(Trait::Issuer, subject, read.country_code());
        evidence.traits(Trait::Issuer, subject, read.country());
        let r#type = document.identity_document_type();
        if let Some(code) = r#type.written().and_then(country_of_type) {
            evidence.has_trait(Trait::Issuer, subject, code, r#type.place());
        }
        evidence.traits(Trait::Issuer, subject, submitted.country_code());
        person(submitted, subject, evidence);
        evidence.states(Of::Expires, Origin::Written, subject, submitted.date_of_expiry());
        let is_confirmed =
            |node: Node<'a, Day>| confirmed.is_some() && (node.written() == text || day(node) == confirmed);
        known = known || is_confirmed(read.expiry_date()) || is_confirmed(submitted.date_of_expiry());
        zone::of(document, details, subject, evidence);
    }
    person(details, 0, evidence);
    if !known {
        // If there are several documents, the body does not say which one the details are about: the date is compared
        // if it fits none.
        evidence.states(Of::Expires, Origin::Written, 0, details.date_of_expiry());
    }
    // According to the page, only canceled or expired transactions have `closed_at`, but its complete sample has one
    // too.
    evidence.checked_at(transaction.closed_at());
    evidence.checked_at(transaction.activated_at());
    evidence.checked_at(transaction.created_at());
    for document in transaction.documents().items() {
        evidence.checked_at(document.updated_at());
        evidence.checked_at(document.created_at());
    }
}

/// States the person in confirmed details
fn person<'a>(details: Node<'a, UserDetails>, subject: u32, evidence: &mut Evidence<'a>) {
    evidence.next_source();
    let details = details.fields();
    let naming = Naming {
        given: NamePart::of(details.first_name()),
        middle: NamePart::of(details.middle_name()),
        family: NamePart::of(details.last_name()),
        ..Naming::default()
    };
    evidence.names(subject, naming);
    // What the person confirmed is not read from the document.
    evidence.states(Of::BirthDate, Origin::Written, 0, details.date_of_birth());
}
