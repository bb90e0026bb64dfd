//! What a session states of the person and the document
//!
//! Only a document that was accepted counts: of one that failed, Plaid says itself what is wrong.

use super::documents;
use super::payload::{Name, Session, SessionStatus};
use super::redacted;
use crate::model::evidence::{Evidence, NamePart, Naming, Of, Origin, Trait};
use crate::schema::node::Node;

/// What is stated of the person and not of a document
const PERSON: u32 = 0;

/// States what a session that passed says
pub fn session<'a>(session: Node<'a, Session>, evidence: &mut Evidence<'a>) {
    if session.status().word() != Some(SessionStatus::Success) || redacted::of(session).is_some() {
        return;
    }
    evidence.checked_at(session.completed_at());
    evidence.checked_at(session.created_at());
    let user = session.user().fields();
    evidence.next_source();
    evidence.names(PERSON, naming(user.name()));
    evidence.states(Of::BirthDate, Origin::Written, PERSON, user.date_of_birth());
    for (subject, document) in (1..).zip(documents::accepted(session)) {
        let read = document.extracted_data().fields();
        evidence.next_source();
        evidence.names(subject, naming(read.name()));
        evidence.states(Of::BirthDate, Origin::Written, subject, read.date_of_birth());
        evidence.states(Of::Number, Origin::Written, subject, read.id_number());
        evidence.states(Of::Issued, Origin::Written, subject, read.issue_date());
        evidence.states(Of::Expires, Origin::Written, subject, read.expiration_date());
        evidence.traits(Trait::Issuer, subject, read.issuing_country());
    }
}

fn naming(name: Node<'_, Name>) -> Naming<'_> {
    Naming { given: NamePart::of(name.given_name()), family: NamePart::of(name.family_name()), ..Naming::default() }
}
