//! What was read off a document, by the names that IDWise gives its fields: <https://idwi.se/fields>

use super::payload::DocumentStep;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// A field, if it was read
pub fn field<'a>(document: Node<'a, DocumentStep>, name: &str) -> Option<Node<'a, Id>> {
    let mut fields = document.extracted_fields().entries();
    let value = fields.find(|(key, _)| *key == name)?.1.value();
    Some(value).filter(|value| !value.is_absent())
}

/// The letters and digits of a number, from which IDWise removes what stands between them
pub fn plain(number: &str) -> impl Iterator<Item = char> {
    number.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase())
}
