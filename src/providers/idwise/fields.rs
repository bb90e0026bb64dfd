//! The fields that were extracted from a document, by IDWise's names for them: <https://idwi.se/fields>

use super::payload::DocumentStep;
use crate::schema::node::Node;
use crate::schema::scalar::Id;

/// How many documents are compared with one another; no flow asks for more
pub const MOST_DOCUMENTS: usize = 100;

/// Returns a field if it was extracted
#[inline(never)]
pub fn field<'a>(document: Node<'a, DocumentStep>, name: &str) -> Option<Node<'a, Id>> {
    for (key, field) in document.extracted_fields().entries() {
        if key == name {
            return Some(field.value()).filter(|value| !value.is_absent());
        }
    }
    None
}
