//! A body written anew, as the examples of some providers do before they compute its HMAC
//!
//! Nothing is rounded. A body of which it is not certain what another program would write has no such form, and only the
//! body as it was sent is tried.

use crate::json::pieces::control;
use crate::json::text::decode;
use crate::json::tree::{self, Value};
use crate::providers::scheme::Form;
use std::borrow::Cow;
use std::collections::BinaryHeap;

/// The brackets within brackets that are written anew
pub const LEVELS: usize = 64;

/// Returns what is signed in a form of the body, or `None` if it is not certain
pub fn form_of(form: Form, body: &[u8]) -> Option<Cow<'_, [u8]>> {
    let style = match form {
        Form::Raw | Form::Secret | Form::HashedSecret => return Some(Cow::Borrowed(body)),
        Form::PhpJson => &PHP,
        Form::SortedJson => &SORTED,
        Form::SortedAsciiJson => &SORTED_ASCII,
    };
    written(style, body).map(Cow::Owned)
}

/// Returns a form that all spellings of one body share, whatever their white space, escapes and order of keys
pub fn canonical(body: &[u8]) -> Option<Vec<u8>> {
    written(&CANONICAL, body)
}

fn written(style: &Style, body: &[u8]) -> Option<Vec<u8>> {
    tree::with(body, LEVELS, |tree| {
        let mut text = Vec::with_capacity(body.len());
        put(style, tree, &mut text).map(|()| text)
    })?
}

/// How a program writes JSON
struct Style {
    /// PHP's ways: keys keep their order, `/` is escaped, and `{}` becomes `[]`
    is_php: bool,
    /// The first character that is escaped because it is no ASCII, or none that a program would print
    escapes_from: Option<char>,
    /// Numbers are written as they are in the body, and a key may be given twice
    is_verbatim: bool,
}

const PHP: Style = Style { is_php: true, escapes_from: Some('\u{80}'), is_verbatim: false };
const SORTED: Style = Style { is_php: false, escapes_from: None, is_verbatim: false };
const SORTED_ASCII: Style = Style { escapes_from: Some('\u{7f}'), ..SORTED };
const CANONICAL: Style = Style { is_verbatim: true, ..SORTED };

fn put(style: &Style, value: &Value<'_>, text: &mut Vec<u8>) -> Option<()> {
    match value {
        Value::Text(written) => put_string(style, &decoded(written)?, text),
        Value::Number(written) if style.is_verbatim => text.extend_from_slice(written.as_bytes()),
        Value::Number(written) => text.extend_from_slice(number(written)?.as_bytes()),
        Value::Literal(written) => text.extend_from_slice(written.as_bytes()),
        Value::List(items) => {
            text.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    text.push(b',');
                }
                put(style, item, text)?;
            }
            text.push(b']');
        }
        Value::Object(members) if members.is_empty() && style.is_php => text.extend_from_slice(b"[]"),
        Value::Object(members) => put_object(style, members, text)?,
    }
    Some(())
}

fn put_object(style: &Style, members: &[(&str, Value<'_>)], text: &mut Vec<u8>) -> Option<()> {
    let keys = members.iter().zip(0..).map(|((key, _), place)| Some((decoded(key)?, place)));
    let keys: Vec<(_, usize)> = keys.collect::<Option<_>>()?;
    // A heap sorts in less code than the library's sort, and as fast whatever the sender does.
    let sorted = BinaryHeap::from(keys.clone()).into_sorted_vec();
    // Which of two members counts, programs do not agree on.
    let repeats = sorted.iter().zip(sorted.iter().skip(1)).any(|((one, _), (next, _))| one == next);
    if repeats && !style.is_verbatim || style.is_php && is_php_list(&sorted) {
        return None;
    }
    text.push(b'{');
    let mut separator = None;
    for (key, place) in if style.is_php { keys } else { sorted } {
        text.extend(separator.replace(b','));
        put_string(style, &key, text);
        text.push(b':');
        put(style, members.get(place).map(|(_, value)| value)?, text)?;
    }
    text.push(b'}');
    Some(())
}

/// Returns whether PHP may take an object with these keys for a list: they are the numbers from 0, in whatever order
fn is_php_list(keys: &[(Cow<'_, str>, usize)]) -> bool {
    keys.iter().all(|(key, _)| key.parse::<usize>().is_ok_and(|number| number < keys.len()))
}

/// Returns a string after its escapes are resolved, or `None` if half a surrogate pair is in it
fn decoded(written: &str) -> Option<Cow<'_, str>> {
    let text = decode(written);
    let is_whole = !text.contains(char::REPLACEMENT_CHARACTER) || written.contains(char::REPLACEMENT_CHARACTER);
    // An escaped U+FFFD is rare enough to be left uncertain.
    is_whole.then_some(text)
}

fn put_string(style: &Style, decoded: &str, text: &mut Vec<u8>) {
    text.push(b'"');
    for c in decoded.chars() {
        match c {
            '"' | '\\' => text.extend([b'\\', c as u8]),
            '/' if style.is_php => text.extend_from_slice(b"\\/"),
            '\u{8}' => text.extend_from_slice(b"\\b"),
            '\u{c}' => text.extend_from_slice(b"\\f"),
            '\n' => text.extend_from_slice(b"\\n"),
            '\r' => text.extend_from_slice(b"\\r"),
            '\t' => text.extend_from_slice(b"\\t"),
            '\0'..' ' => text.extend(control(c as u8)),
            _ if style.escapes_from.is_some_and(|first| c >= first) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    text.extend_from_slice(b"\\u");
                    text.extend_from_slice(super::bytes::hex(&unit.to_be_bytes()).as_bytes());
                }
            }
            _ => text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    text.push(b'"');
}

/// Returns a number as programs write it that read it into an integer of 64 bits or a float, or `None` if that is not
/// certain
///
/// It is for whole numbers of up to 18 digits, and for others of up to 15 digits from 0.0001 on, without an exponent:
/// their shortest spelling as a float is their own without the zeros at the end.
fn number(written: &str) -> Option<&str> {
    let digits = written.strip_prefix('-').unwrap_or(written);
    if digits.contains(['e', 'E']) {
        return None;
    }
    let Some((whole, fraction)) = digits.split_once('.') else {
        return (digits.len() <= 18 && written != "-0").then_some(written);
    };
    let fraction = fraction.trim_end_matches('0');
    let significant = if whole == "0" { fraction.trim_start_matches('0').len() } else { whole.len() + fraction.len() };
    let is_small = whole == "0" && fraction.starts_with("0000");
    let is_negative_zero = significant == 0 && written.starts_with('-');
    if significant > 15 || is_small || is_negative_zero {
        return None;
    }
    let written = written.trim_end_matches('0');
    Some(written.strip_suffix('.').unwrap_or(written))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(form: Form, body: &str) -> Option<String> {
        form_of(form, body.as_bytes()).map(|bytes| String::from_utf8(bytes.into_owned()).unwrap())
    }

    #[test]
    fn php_escapes_slashes_and_everything_beyond_ascii_and_has_no_empty_objects() {
        let body =
            "{ \"b\": \"a/é😀\\u00e9\\n\\u001f\\u007f\", \"a\": {}, \"c\": [ 1.50, 2.0, 99, true, null, {\"1\":0} ] }";
        let expected = "{\"b\":\"a\\/\\u00e9\\ud83d\\ude00\\u00e9\\n\\u001f\u{7f}\",\"a\":[],\"c\":[1.5,2,99,true,null,{\"1\":0}]}";
        assert_eq!(form(Form::PhpJson, body).as_deref(), Some(expected));
    }

    #[test]
    fn sorted_json_has_its_keys_in_order_at_every_level() {
        let body = "{\"b\":{\"z\":1.0,\"é\":2,\"a\":\"/\\u007f\"},\"a\":[{\"y\":1,\"x\":0.10}]}";
        let expected = "{\"a\":[{\"x\":0.1,\"y\":1}],\"b\":{\"a\":\"/\u{7f}\",\"z\":1,\"é\":2}}";
        assert_eq!(form(Form::SortedJson, body).as_deref(), Some(expected));
        let ascii = expected.replace('é', "\\u00e9").replace('\u{7f}', "\\u007f");
        assert_eq!(form(Form::SortedAsciiJson, body), Some(ascii));
    }

    #[test]
    fn what_programs_do_not_agree_on_has_no_form() {
        for body in [
            "",
            "{",
            "{\"a\":1,\"a\":1}",
            "{\"a\":1,\"\\u0061\":1}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":1e3}",
            "{\"a\":-0}",
            "{\"a\":-0.0}",
            "{\"a\":0.00001}",
            "{\"a\":1234567890.1234567}",
            "{\"a\":1234567890123456789}",
            "\u{feff}{}",
        ] {
            for kind in [Form::PhpJson, Form::SortedJson, Form::SortedAsciiJson] {
                assert_eq!(form(kind, body), None, "{body}");
            }
        }
        for list in ["{\"0\":1}", "{\"1\":1,\"0\":2}"] {
            assert_eq!(form(Form::PhpJson, list), None, "{list}");
            assert!(form(Form::SortedJson, list).is_some(), "{list}");
        }
    }

    #[test]
    fn a_number_is_written_as_the_float_that_it_is() {
        for text in ["1.5", "99.94", "0.1", "0.0001", "123456789012.345", "-7.25", "1.10", "100.0", "0.0", "0.70000"] {
            let float: f64 = text.parse().unwrap();
            assert_eq!(number(text), Some(float.to_string().as_str()), "{text}");
        }
        for text in ["0", "-1", "999999999999999999", "18014398509481985"] {
            assert_eq!(number(text), Some(text));
        }
    }
}
