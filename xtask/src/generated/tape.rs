//! Writes the constants of the tape as JavaScript, for the functions that walk it

use std::fmt::Display;

use idverdict::schema::tape::{DATA, DATA_BITS, KEY_ESCAPED, Tag};

/// Returns `tape.js`
pub fn write() -> String {
    let numbers = [
        ("DATA_BITS", DATA_BITS),
        ("DATA", DATA),
        ("KEY_ESCAPED", KEY_ESCAPED),
        ("NULL", Tag::Null as u32),
        ("FALSE", Tag::False as u32),
        ("TRUE", Tag::True as u32),
        ("TEXT", Tag::Text as u32),
        ("WIDE", Tag::Wide as u32),
        ("NUMBER", Tag::Number as u32),
        ("QUOTED", Tag::Quoted as u32),
        ("WORD", Tag::Word as u32),
        ("RECORD", Tag::Record as u32),
        ("LIST", Tag::List as u32),
        ("MAP", Tag::Map as u32),
        ("JSON_TEXT", Tag::Json as u32),
        ("ESCAPED", Tag::Escaped as u32),
    ];
    constants("src/schema/tape.rs", numbers.map(|(name, number)| (name.to_owned(), number)))
}

/// Returns a file of constants, which the bundler writes as literals where they are used
pub fn constants<N: Display>(source: &str, numbers: impl IntoIterator<Item = (String, N)>) -> String {
    let lines = numbers.into_iter().map(|(name, number)| format!("export const {name} = {number};\n"));
    format!("// Made by the build from {source}, which says what each is.\n\n{}", lines.collect::<Vec<_>>().concat())
}
