//! The document that a session has accepted

use super::payload::{Document, Session};
use super::{attempts, steps};
use crate::schema::node::Node;

/// Returns the last document, if its step passed; all that may be the last one if their numbers do not tell
pub fn accepted(session: Node<'_, Session>) -> impl Iterator<Item = Node<'_, Document>> {
    let passed = steps::passed(session.steps().documentary_verification());
    attempts::last(session.documentary_verification().documents()).filter(move |_| passed)
}
