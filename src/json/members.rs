//! Iterates over the members of an object in a JSON text, of which nothing was read before

use super::leaves::unquoted;

/// An iterator over the members of a text that is known to be JSON, in order and as written; without any if the text is
/// not an object
#[derive(Clone, Debug)]
pub struct Members<'a> {
    rest: &'a str,
}

impl<'a> Members<'a> {
    /// Returns an iterator over the members of a text
    pub fn of(json: &'a str) -> Self {
        Self { rest: json.trim_ascii_start().strip_prefix('{').unwrap_or_default() }
    }

    /// Returns the first member of a name, as written
    pub fn named(mut self, name: &str) -> Option<&'a str> {
        self.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Removes a value from the front of the rest and returns it
    fn value(&mut self) -> &'a str {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r', ',', ':']);
        let (value, rest) = self.rest.split_at_checked(length(self.rest)).unwrap_or((self.rest, ""));
        self.rest = rest;
        value
    }
}

impl<'a> Iterator for Members<'a> {
    /// Returns the key without its quotes, and the value, both as written
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.value();
        if !key.starts_with('"') {
            self.rest = "";
            return None;
        }
        Some((unquoted(key), self.value()))
    }
}

/// Returns the items of a list in a text that is known to be JSON; none if it is not a list
pub fn items(json: &str) -> impl Iterator<Item = &str> {
    let mut rest = Members { rest: json.trim_ascii_start().strip_prefix('[').unwrap_or_default() };
    core::iter::from_fn(move || Some(rest.value()).filter(|item| !item.is_empty()))
}

/// Returns the length of the value that a text begins with
fn length(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = byte == b'\\' && !escaped;
            if !quoted && depth == 0 {
                return at + 1;
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if depth == 0 => return at,
            b'}' | b']' if depth == 1 => return at + 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Members, items};

    #[test]
    fn every_member_is_returned_as_it_is_written() {
        let json = r#" {"a" : "x\"}", "b":{"c": [1, {}]} , "d":[ "]" ],"e":null, "f": -2.5e3}"#;
        let expected =
            [("a", r#""x\"}""#), ("b", r#"{"c": [1, {}]}"#), ("d", r#"[ "]" ]"#), ("e", "null"), ("f", "-2.5e3")];
        assert_eq!(Members::of(json).collect::<Vec<_>>(), expected);
        assert_eq!(Members::of(json).named("e"), Some("null"));
        assert_eq!(Members::of(json).named("c"), None);
    }

    #[test]
    fn what_is_no_object_has_no_members_and_what_is_no_list_has_no_items() {
        for json in ["", "7", "\"a\"", "[\"a\", 1]", "{}", "{ }"] {
            assert_eq!(Members::of(json).count(), 0, "{json}");
        }
        for json in ["", "7", "\"a\"", "{\"a\": 1}", "[]", "[ ]"] {
            assert_eq!(items(json).count(), 0, "{json}");
        }
        assert_eq!(
            items(r#"[1, "a,]", {"b": [2]} ,[]]"#).collect::<Vec<_>>(),
            ["1", r#""a,]""#, r#"{"b": [2]}"#, "[]"]
        );
    }
}
