//! A whole JSON text as a tree whose leaves are pieces of the text
//!
//! For a reader that has to write the text anew. Bodies are judged by the single pass in `schema/read/`, which builds
//! nothing.

use super::bytes::Bytes;
use super::cursor::Cursor;
use super::scan::{self, Failed};
use super::utf8::Utf8;

/// A value of a text
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Value<'a> {
    /// A string as written, without its quotes
    Text(&'a str),
    /// A number as written
    Number(&'a str),
    /// `true`, `false` or `null`
    Literal(&'a str),
    /// The items of a list
    List(Vec<Self>),
    /// The members of an object, in the order in which they are written: each key without its quotes
    Object(Vec<(&'a str, Self)>),
}

/// Calls `look` with the tree of a text; `None` if the text is not strict RFC 8259, or nests deeper than `levels`
pub fn with<T>(text: &[u8], levels: usize, look: impl FnOnce(&Value<'_>) -> T) -> Option<T> {
    let mut buffer = text.to_vec();
    let mut stops = Vec::new();
    let body = Utf8::check(Bytes::of(&mut buffer, text.len()), &mut stops).ok()?;
    let (value, end) = value(body, body.cursor(0).after_blanks(), levels)?;
    (body.offset(end.after_blanks()) == text.len()).then(|| look(&value))
}

fn value<'a>(body: Utf8<'a>, here: Cursor<'a>, levels: usize) -> Option<(Value<'a>, Cursor<'a>)> {
    let piece = |end: Cursor<'a>| body.text(body.offset(here), body.offset(end));
    match here.byte() {
        b'{' => object(body, here.next().after_blanks(), levels.checked_sub(1)?),
        b'[' => list(body, here.next().after_blanks(), levels.checked_sub(1)?),
        b'"' => scan::string_at(body, here).map(|(text, scanned)| (Value::Text(text), scanned.end)),
        b'-' | b'0'..=b'9' => scan::number::<Failed>(here).ok().map(|end| (Value::Number(piece(end)), end)),
        _ => scan::literal::<Failed>(here).ok().map(|end| (Value::Literal(piece(end)), end)),
    }
}

fn list<'a>(body: Utf8<'a>, mut here: Cursor<'a>, levels: usize) -> Option<(Value<'a>, Cursor<'a>)> {
    let mut items = Vec::new();
    if let Some(end) = here.after(b']') {
        return Some((Value::List(items), end));
    }
    loop {
        let (item, end) = value(body, here, levels)?;
        items.push(item);
        let end = end.after_blanks();
        match end.after(b',') {
            Some(next) => here = next.after_blanks(),
            None => return Some((Value::List(items), end.after(b']')?)),
        }
    }
}

fn object<'a>(body: Utf8<'a>, mut here: Cursor<'a>, levels: usize) -> Option<(Value<'a>, Cursor<'a>)> {
    let mut members = Vec::new();
    if let Some(end) = here.after(b'}') {
        return Some((Value::Object(members), end));
    }
    loop {
        let (key, scanned) = scan::string_at(body, here)?;
        let (member, end) = value(body, scan::colon::<Failed>(scanned.end).ok()?, levels)?;
        members.push((key, member));
        let end = end.after_blanks();
        match end.after(b',') {
            Some(next) => here = next.after_blanks(),
            None => return Some((Value::Object(members), end.after(b'}')?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_has_every_value_as_it_is_written() {
        let tree = with(br#" {"a" : [1.50, "x\u0041", {}, [ ]], "b":null , "a":-0} "#, 3, |tree| format!("{tree:?}"));
        let expected = r#"Object([("a", List([Number("1.50"), Text("x\\u0041"), Object([]), List([])])), ("b", Literal("null")), ("a", Number("-0"))])"#;
        assert_eq!(tree.as_deref(), Some(expected));
    }

    #[test]
    fn a_text_has_a_tree_where_it_is_json_and_only_there() {
        let alphabet = br#"{}[]",:1a\ "#;
        let mut seed = 7u64;
        for _ in 0..200_000 {
            seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let text: Vec<_> =
                (0..seed >> 61).map(|at| alphabet[(seed >> (7 * at + 3) & 0xff) as usize % alphabet.len()]).collect();
            let is_json = serde_json::from_slice::<serde_json::Value>(&text).is_ok();
            assert_eq!(with(&text, 9, |_| ()).is_some(), is_json, "{text:?}");
        }
    }

    #[test]
    fn the_limit_of_levels_itself_passes_and_one_more_does_not() {
        for levels in [1, 2, 64] {
            let text = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
            assert!(with(text(levels).as_bytes(), levels, |_| ()).is_some());
            assert!(with(text(levels + 1).as_bytes(), levels, |_| ()).is_none());
        }
    }
}
