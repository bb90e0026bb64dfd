//! Writes a summary in GitHub's Markdown

use super::foreign::{isolated, printable};
use super::page::{Body, Cell, Column, Page, Says, Section};
use super::words::Phrases;
use crate::json::pieces::{joined, put};

/// Returns a page as Markdown, with headings from the second level
pub fn of(page: &Page<'_>) -> String {
    let words = page.words;
    let mut text = String::new();
    match &page.says {
        Says::Note([said, todo]) => put(&mut text, &["## ", said, "\n\n", todo, "\n"]),
        Says::Report { outcome: [name, means], provider, event, next, sections } => {
            put(&mut text, &["## ", name, words.colon, means, "\n\n"]);
            for (label, value) in [(words.provider, provider), (words.event, event)] {
                if let Some(value) = value {
                    item(&mut text, label, &escaped(value, false), words);
                }
            }
            if let Some([todo, last]) = next {
                item(&mut text, words.next, &joined(&[todo, " (", last, ")"]), words);
            }
            for section in sections {
                if !text.ends_with("\n\n") {
                    text.push('\n');
                }
                put(&mut text, &["### ", section.heading, "\n\n"]);
                write_section(&mut text, section, words);
            }
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn write_section(text: &mut String, section: &Section<'_>, words: &Phrases) {
    match &section.body {
        Body::List(rows) => rows.iter().for_each(|(name, value)| item(text, name, &shown(value, words), words)),
        Body::Table { columns, rows, more } => {
            row(text, columns.iter().map(|Column { name, .. }| name(words).to_owned()));
            row(text, columns.iter().map(|_| "---".to_owned()));
            for cells in rows {
                row(text, cells.iter().map(|cell| shown(cell, words)));
            }
            if *more {
                put(text, &["\n", words.more, "\n"]);
            }
        }
    }
}

fn item(text: &mut String, name: &str, value: &str, words: &Phrases) {
    put(text, &["- **", name, "**", words.colon, value]);
    text.truncate(text.trim_end().len());
    text.push('\n');
}

fn row(text: &mut String, cells: impl Iterator<Item = String>) {
    for cell in cells {
        put(text, &["| ", &cell, if cell.is_empty() { "" } else { " " }]);
    }
    text.push_str("|\n");
}

fn shown(cell: &Cell<'_>, words: &Phrases) -> String {
    match cell {
        Cell::Ours(text) => text.clone().into_owned(),
        Cell::English(text) | Cell::Name(text) => escaped(text, true),
        Cell::Theirs(text) => escaped(text, false),
        Cell::Place(pointer, at) => {
            let pointer = if pointer.is_empty() { words.the_body.to_owned() } else { escaped(pointer, true) };
            at.map_or_else(|| pointer.clone(), |at| joined(&[&pointer, " ", &words.position(at)]))
        }
    }
}

/// Returns foreign text with every character escaped that has a meaning within a line
///
/// A colon, an at sign or a full stop could turn an address into a link. A line never begins with this text, so
/// characters with a meaning only at the start of a line are not escaped.
#[inline(never)]
fn escaped(text: &str, is_code: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in printable(text).chars() {
        if "\\`*_{}[]<>#+!|~&$:@.^=".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    isolated(escaped, is_code)
}
