//! Every single value in a JSON text, wherever it stands, beside the key that it stands under

/// The single values of a text that is known to be JSON, in its order, as they are written
///
/// An object or a list comes as its opening bracket before what is in it, and as both brackets where it is empty. What
/// stands in a list has the list's key, until an object in it gives another.
#[derive(Clone, Debug)]
pub struct Leaves<'a> {
    rest: &'a str,
    key: &'a str,
}

impl<'a> Leaves<'a> {
    /// The values of a text
    pub const fn of(json: &'a str) -> Self {
        Self { rest: json, key: "" }
    }

    /// Takes the first bytes of what is left
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}

/// How many bytes a string has, its quotes included
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

/// A string without its quotes; anything else as it is
pub fn unquoted(leaf: &str) -> &str {
    leaf.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(leaf)
}

impl<'a> Iterator for Leaves<'a> {
    /// The key without its quotes and the value, both as they are written
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
    fn every_value_comes_with_its_key_wherever_it_stands() {
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
    fn a_text_that_breaks_off_ends_them() {
        for json in ["", " ", "{", "[1", r#"{"a"#, r#"{"a": "b\"#, r#"{"a":"#] {
            assert!(Leaves::of(json).count() < 4, "{json}");
        }
        assert_eq!(unquoted("\"a\""), "a");
        assert_eq!((unquoted("\""), unquoted("1")), ("\"", "1"));
    }
}
