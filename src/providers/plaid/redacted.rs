//! Whether personal data was removed

use super::attempts;
use super::payload::{Document, Session};
use crate::schema::node::Node;
use crate::schema::tape::Position;

/// Returns the place that says that the data of a session, or of the document that it accepted, was removed
pub fn of(session: Node<'_, Session>) -> Option<Position> {
    let own = session.redacted_at();
    if !own.is_absent() {
        return Some(own.place());
    }
    let documents = attempts::last(session.documentary_verification().documents());
    documents.map(Node::<Document>::redacted_at).find(|at| !at.is_absent()).map(Node::place)
}
