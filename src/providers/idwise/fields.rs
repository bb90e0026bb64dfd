//! What was read off a document, by the names that IDWise gives its fields: <https://idwi.se/fields>

use super::payload::DocumentStep;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// Documents that are compared with one another; nobody is asked for more
pub const MOST_DOCUMENTS: usize = 100;

/// A field, if it was read
#[inline(never)]
pub fn field<'a>(document: Node<'a, DocumentStep>, name: &str) -> Option<Node<'a, Id>> {
    for (key, field) in document.extracted_fields().entries() {
        if key == name {
            return Some(field.value()).filter(|value| !value.is_absent());
        }
    }
    None
}
