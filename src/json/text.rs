//! Strings after their escapes are resolved

use super::byte;
use std::borrow::Cow;

/// Returns the text between two quotes, borrowed if nothing is escaped
///
/// An escaped lone surrogate becomes U+FFFD.
pub fn decode(raw: &str) -> Cow<'_, str> {
    if !raw.as_bytes().contains(&b'\\') {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    decode_into(raw, &mut text);
    Cow::Owned(text)
}

/// Appends the text between two quotes to a string; the text is never longer than it was written
pub fn decode_into(raw: &str, text: &mut String) {
    let bytes = raw.as_bytes();
    let mut at = 0;
    loop {
        let run = bytes.get(at..).unwrap_or_default();
        let Some(length) = run.iter().position(|&byte| byte == b'\\') else { break };
        text.push_str(raw.get(at..at + length).unwrap_or_default());
        let (character, next) = escape(bytes, at + length + 1);
        text.push(character);
        at = next;
    }
    text.push_str(raw.get(at..).unwrap_or_default());
}

fn escape(raw: &[u8], at: usize) -> (char, usize) {
    let simple = match byte(raw, at) {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(raw, at + 1),
        other => char::from(other),
    };
    (simple, at + 1)
}

fn unicode(raw: &[u8], at: usize) -> (char, usize) {
    let high = hex(raw, at);
    if (0xd800..0xdc00).contains(&high) && byte(raw, at + 4) == b'\\' && byte(raw, at + 5) == b'u' {
        let low = hex(raw, at + 6);
        if (0xdc00..0xe000).contains(&low) {
            let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), at + 10);
        }
    }
    (char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER), at + 4)
}

fn hex(raw: &[u8], at: usize) -> u32 {
    (0..4).fold(0, |code, i| code << 4 | char::from(byte(raw, at + i)).to_digit(16).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved_as_json_says() {
        for written in [r"plain", r#"a\"b\\c\/d\b\f\n\r\t"#, r"\u0041\u00e9\u20ac", r"\ud83d\ude00!", "é\\n€"] {
            let expected: String = serde_json::from_str(&format!("\"{written}\"")).unwrap();
            assert_eq!(decode(written), expected);
        }
    }

    #[test]
    fn a_lone_surrogate_becomes_the_replacement_character() {
        assert_eq!(decode(r"a\ud800b"), "a\u{fffd}b");
        assert_eq!(decode(r"\udc00\ud800"), "\u{fffd}\u{fffd}");
        assert_eq!(decode(r"\ud800\u0041"), "\u{fffd}A");
    }
}
