//! Iterates over every scalar value in a JSON text, with its key

/// An iterator over the scalar values of a text that is known to be JSON, in order and as written
///
/// An object or a list is yielded as its opening bracket before its content, or as both brackets if it is empty. An item of
/// a list has the list's key, unless an object in it gives another one.
#[derive(Clone, Debug)]
pub struct Leaves<'a> {
    rest: &'a str,
    key: &'a str,
}

impl<'a> Leaves<'a> {
    /// Returns an iterator over the values of a text
    pub const fn of(json: &'a str) -> Self {
        Self { rest: json, key: "" }
    }

    /// Removes bytes from the front of the rest and returns them
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}

/// Returns the length of a string in bytes, including its quotes
fn string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    end.map_or(text.len(), |end| end + 2)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Returns a string without its quotes, and anything else unchanged
pub fn unquoted(leaf: &str) -> &str {
    leaf.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(leaf)
}

impl<'a> Iterator for Leaves<'a> {
    /// Returns the key without its quotes, and the value, both as written
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match *self.rest.as_bytes().first()? {
                b'"' => {
                    let text = self.take(string(self.rest));
                    if !self.rest.trim_ascii_start().starts_with(':') {
                        return Some((self.key, text));
                    }
                    self.key = unquoted(text);
                }
                b'{' | b'[' => {
                    let opened = self.take(1);
                    let closed = self.rest.trim_ascii_start().starts_with(['}', ']']);
                    return Some((self.key, if closed { "[]" } else { opened }));
                }
                byte if is_blank(byte) || matches!(byte, b',' | b':' | b'}' | b']') => _ = self.take(1),
                _ => {
                    let ends = |byte: u8| is_blank(byte) || matches!(byte, b',' | b'}' | b']');
                    let length = self.rest.bytes().position(ends).unwrap_or(self.rest.len());
                    return Some((self.key, self.take(length)));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_returned_with_its_key_at_any_depth() {
        let json = r#"{"a": "x\"}", "b" : {"c": [1, -2.5e3,"é"], "d": {}, "e": [ ]}, "f":null ,"g":[true,{"h":"\\"}]}"#;
        let expected = [
            ("", "{"),
            ("a", r#""x\"}""#),
            ("b", "{"),
            ("c", "["),
            ("c", "1"),
            ("c", "-2.5e3"),
            ("c", "\"é\""),
            ("d", "[]"),
            ("e", "[]"),
            ("f", "null"),
            ("g", "["),
            ("g", "true"),
            ("g", "{"),
            ("h", r#""\\""#),
        ];
        assert_eq!(Leaves::of(json).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_truncated_text_ends_the_iteration() {
        for json in ["", " ", "{", "[1", r#"{"a"#, r#"{"a": "b\"#, r#"{"a":"#] {
            assert!(Leaves::of(json).count() < 4, "{json}");
        }
        assert_eq!(unquoted("\"a\""), "a");
        assert_eq!((unquoted("\""), unquoted("1")), ("\"", "1"));
    }
}
