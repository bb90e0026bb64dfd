//! The fields of an inquiry, by their names

use super::payload::{InquiryAttributes, InquiryField};
use crate::schema::node::Node;
use crate::schema::scalar::Any;

/// The fields that are known of every inquiry
pub struct Fields<'a> {
    all: Vec<(&'a str, Node<'a, Any>)>,
}

impl<'a> Fields<'a> {
    /// Returns the fields of an inquiry
    pub fn of(inquiry: Node<'a, InquiryAttributes>) -> Self {
        let value = |(name, field): (&'a str, Node<'a, InquiryField>)| (name, field.value());
        Self { all: inquiry.known_fields().entries().map(value).collect() }
    }

    /// The names of the fields that say who the person is, in kebab case
    pub const KNOWN: [&'static str; 13] = [
        "name-first",
        "name-middle",
        "name-last",
        "birthdate",
        "identification-number",
        "address-street-1",
        "address-street-2",
        "address-city",
        "address-subdivision",
        "address-postal-code",
        "address-country-code",
        "email-address",
        "phone-number",
    ];

    /// Returns the value of a field, by its name in kebab case; `None` if it is not a text or a number
    pub fn named(&self, name: &str) -> Option<Node<'a, Any>> {
        self.every(name).next()
    }

    /// Returns the values of a field in all spellings of its name, which is given in kebab case
    pub fn every(&self, name: &str) -> impl Iterator<Item = Node<'a, Any>> {
        let values = self.all.iter().filter(move |(known, _)| is_name(known, name)).map(|(_, value)| *value);
        values.filter(|value| value.json().is_none() && value.written().is_some_and(|text| !text.trim().is_empty()))
    }

    /// Returns the first value that says something
    pub fn first(&self) -> Option<Node<'a, Any>> {
        self.all.iter().map(|(_, value)| *value).find(|value| value.says_something())
    }
}

/// Returns whether a name is another one, in kebab, snake or camel case
fn is_name(name: &str, kebab: &str) -> bool {
    let mut rest = name.bytes();
    let mut begins_word = false;
    for byte in kebab.bytes() {
        if byte == b'-' {
            begins_word = true;
            continue;
        }
        let joint = core::mem::take(&mut begins_word);
        match rest.next() {
            Some(b'-' | b'_') if joint && rest.next() == Some(byte) => {}
            Some(found) if joint && found.is_ascii_uppercase() && found.to_ascii_lowercase() == byte => {}
            Some(found) if joint && found.is_ascii_digit() && found == byte => {}
            Some(found) if !joint && found == byte => {}
            _ => return false,
        }
    }
    rest.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_the_same_in_kebab_snake_and_camel_case() {
        for name in ["address-street-1", "address_street_1", "addressStreet1"] {
            assert!(is_name(name, "address-street-1"), "{name}");
        }
        for name in ["addressstreet1", "address-street", "address-street-1-2", "address--street-1", "Address-street-1"]
        {
            assert!(!is_name(name, "address-street-1"), "{name}");
        }
    }
}
