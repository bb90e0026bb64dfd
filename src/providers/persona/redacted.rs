//! Whether the personal data of an inquiry was removed

use super::fields::Fields;
use super::payload::{InquiryAttributes, InquiryEventName};
use crate::schema::node::Node;
use crate::schema::tape::Position;

/// Returns the place that says that an inquiry is redacted: the name of an event, or the time
pub fn of(name: Option<Node<'_, InquiryEventName>>, inquiry: Node<'_, InquiryAttributes>) -> Option<Position> {
    let said = inquiry.redacted_at();
    if !said.is_absent() {
        return Some(said.place());
    }
    name.filter(|name| name.word() == Some(InquiryEventName::Redacted)).map(Node::place)
}

/// Returns the first place that still has personal data
pub fn kept(inquiry: Node<'_, InquiryAttributes>) -> Option<Position> {
    if let Some(value) = Fields::of(inquiry).first() {
        return Some(value.place());
    }
    let copies = [inquiry.name_first(), inquiry.name_last(), inquiry.email_address(), inquiry.address_street_1()];
    let copy = copies.into_iter().find(|copy| copy.written().is_some_and(|text| !text.is_empty()));
    copy.map(Node::place).or_else(|| (!inquiry.birthdate().is_absent()).then(|| inquiry.birthdate().place()))
}
