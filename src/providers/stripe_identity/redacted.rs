//! Whether personal data was removed, and what stands in its place

use super::payload::{Report, Session, SessionStatus};
use crate::schema::node::Node;
use crate::schema::shape::Shaped;
use crate::schema::tape::Position;
use std::borrow::Cow;

/// What stands in the place of a text that was removed
const PLACEHOLDER: &str = "[redacted]";

/// Returns the place that shows that a session is redacted, or will be
///
/// A redaction cancels a session that was still open, which says more of it.
pub fn of(session: Node<'_, Session>) -> Option<Position> {
    if session.status().word() == Some(SessionStatus::Canceled) {
        return None;
    }
    let redaction = session.redaction();
    if !redaction.is_absent() {
        return Some(redaction.place());
    }
    let (outputs, provided) = (session.verified_outputs(), session.provided_details());
    let texts = [outputs.first_name(), outputs.last_name(), outputs.email(), outputs.phone()];
    first(texts, is_placeholder)
        .or_else(|| first([outputs.id_number()], is_placeholder))
        .or_else(|| first([provided.email(), provided.phone()], is_placeholder))
        .or_else(|| shown(session.last_verification_report().read_as::<Report>()))
}

/// Returns the first place of a report that shows that it is redacted; unlike a session, it has no word for that
pub fn shown(report: Node<'_, Report>) -> Option<Position> {
    let (document, number) = (report.document(), report.id_number());
    let texts = [
        document.first_name(),
        document.last_name(),
        number.first_name(),
        number.last_name(),
        report.email().email(),
        report.phone().phone(),
    ];
    first(texts, is_placeholder).or_else(|| first([document.number(), number.id_number()], is_placeholder))
}

/// Returns the place of the first node for which something holds
pub fn first<T: Shaped, const COUNT: usize>(
    nodes: [Node<'_, T>; COUNT],
    holds: fn(Node<'_, T>) -> bool,
) -> Option<Position> {
    nodes.into_iter().find(|node| holds(*node)).map(Node::place)
}

fn is_placeholder<T: Shaped>(node: Node<'_, T>) -> bool {
    node.written() == Some(PLACEHOLDER)
}

/// Returns whether a value is there that was not removed
pub fn stands<T: Shaped>(node: Node<'_, T>) -> bool {
    said(node).is_some()
}

/// Returns a value that was not removed
pub fn said<T: Shaped>(node: Node<'_, T>) -> Option<Cow<'_, str>> {
    node.text().filter(|text| text != PLACEHOLDER)
}
