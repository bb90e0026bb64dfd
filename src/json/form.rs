//! Converts a form-encoded body into the JSON object that it stands for
//!
//! There is therefore only one reader. Every value is a string, `+` is a space, and a
//! repeated key stays repeated, so that the reader finds the duplicate.

use super::byte;
use super::pieces::control;

/// Writes the pairs of `application/x-www-form-urlencoded` as a JSON object
///
/// Decoded bytes that are not UTF-8 stay as they are; the UTF-8 check finds them later.
pub fn to_json(form: &[u8], json: &mut Vec<u8>) {
    json.clear();
    json.push(b'{');
    let form = if form.trim_ascii().is_empty() { &[] } else { form };
    for pair in form.split(|&b| b == b'&').filter(|pair| !pair.is_empty()) {
        let split = pair.iter().position(|&b| b == b'=').unwrap_or(pair.len());
        if json.len() > 1 {
            json.push(b',');
        }
        quote(pair.get(..split).unwrap_or_default(), json);
        json.push(b':');
        quote(pair.get(split + 1..).unwrap_or_default(), json);
    }
    json.push(b'}');
}

/// Returns whether a media type says that a body is form-encoded
pub fn is_form(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// Returns whether a form begins with a byte-order mark, plain or percent-encoded
pub fn begins_with_mark(form: &[u8]) -> bool {
    let encoded = form.first_chunk::<9>().is_some_and(|head| head.eq_ignore_ascii_case(b"%EF%BB%BF"));
    encoded || form.starts_with("\u{feff}".as_bytes())
}

/// Returns whether a body that is not JSON looks like a form
pub fn looks_like(body: &[u8]) -> bool {
    let key =
        body.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'%' | b'+')).count();
    key > 0 && byte(body, key) == b'='
}

fn quote(encoded: &[u8], json: &mut Vec<u8>) {
    json.push(b'"');
    let mut at = 0;
    while at < encoded.len() {
        let (decoded, next) = match byte(encoded, at) {
            b'+' => (b' ', at + 1),
            b'%' => match (hex(encoded, at + 1), hex(encoded, at + 2)) {
                (Some(high), Some(low)) => (high << 4 | low, at + 3),
                _ => (b'%', at + 1),
            },
            other => (other, at + 1),
        };
        match decoded {
            b'"' | b'\\' => json.extend_from_slice(&[b'\\', decoded]),
            0..0x20 => json.extend_from_slice(&control(decoded)),
            other => json.push(other),
        }
        at = next;
    }
    json.push(b'"');
}

fn hex(encoded: &[u8], at: usize) -> Option<u8> {
    char::from(byte(encoded, at)).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pairs_of_a_form_become_members_of_an_object() {
        for (form, expected) in [
            ("", "{}"),
            (" \r\n", "{}"),
            ("status=COMPLETED&transaction_id=01", r#"{"status":"COMPLETED","transaction_id":"01"}"#),
            ("a=1&a=2", r#"{"a":"1","a":"2"}"#),
            ("a+b=%22%5C%0A%C3%A9+c", "{\"a b\":\"\\\"\\\\\\u000aé c\"}"),
            ("a&&b=", r#"{"a":"","b":""}"#),
            ("a=100%&b=%zz", r#"{"a":"100%","b":"%zz"}"#),
        ] {
            let mut json = Vec::new();
            to_json(form.as_bytes(), &mut json);
            assert_eq!(String::from_utf8(json).unwrap(), expected, "{form}");
        }
    }

    #[test]
    fn only_the_media_type_of_forms_is_recognised_as_a_form() {
        assert!(is_form("Application/X-WWW-Form-Urlencoded; charset=utf-8"));
        assert!(!is_form("application/json") && !is_form("text/plain; x=application/x-www-form-urlencoded"));
    }
}
