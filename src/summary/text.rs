//! Writes a summary in plain text: what to do, why, then what was checked

use super::foreign::{isolated, printable};
use super::page::{Body, Cell, Column, Page, Says, Section};
use super::words::Phrases;
use crate::json::pieces::joined;

/// Returns a page as plain text
pub fn of(page: &Page<'_>) -> String {
    let words = page.words;
    let mut lines = Vec::new();
    match &page.says {
        Says::Note(said) => lines.extend(said.map(str::to_owned)),
        Says::Report { outcome: [name, means], provider, event, next, sections } => {
            lines.push(joined(&[&capitals(name), words.colon, means]));
            let whose: Vec<_> = [provider, event].into_iter().flatten().map(|name| printable(name)).collect();
            if !whose.is_empty() {
                lines.push(whose.join(" "));
            }
            if let Some([todo, last]) = next {
                lines.push(joined(&[words.next, words.colon, todo, " (", last, ")"]));
            }
            for section in sections {
                lines.push(String::new());
                lines.push(section.heading.to_owned());
                write_section(&mut lines, section, words);
            }
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn write_section(lines: &mut Vec<String>, section: &Section<'_>, words: &Phrases) {
    match &section.body {
        Body::List(rows) => {
            let rows = rows.iter().map(|(name, value)| vec![(*name).to_owned(), shown(value, words)]);
            aligned(lines, &rows.collect::<Vec<_>>());
        }
        Body::Table { columns, rows, more } => {
            let rows = rows.iter().map(|row| narrow(columns, row).map(|cell| shown(cell, words)).collect());
            aligned(lines, &rows.collect::<Vec<_>>());
            if *more {
                lines.push(joined(&["  ", words.more]));
            }
        }
    }
}

fn narrow<'a, 'b>(columns: &'a [Column], row: &'a [Cell<'b>]) -> impl Iterator<Item = &'a Cell<'b>> {
    row.iter().zip(columns).filter(|(_, column)| column.in_text).map(|(cell, _)| cell)
}

fn shown(cell: &Cell<'_>, words: &Phrases) -> String {
    match cell {
        Cell::Ours(text) => text.clone().into_owned(),
        Cell::English(text) => printable(text).into_owned(),
        Cell::Theirs(text) => isolated(printable(text).into_owned(), false),
        Cell::Name(name) => joined(&["[", &printable(name), "]"]),
        Cell::Place(pointer, at) => {
            let pointer = if pointer.is_empty() {
                words.the_body.to_owned()
            } else {
                isolated(printable(pointer).into_owned(), true)
            };
            at.map_or_else(|| pointer.clone(), |at| joined(&[&pointer, " ", &words.position(at)]))
        }
    }
}

/// Appends rows with aligned columns
fn aligned(lines: &mut Vec<String>, rows: &[Vec<String>]) {
    let mut widths = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str("  ");
            line.push_str(cell);
            line.extend(core::iter::repeat_n(' ', width - cell.chars().count()));
        }
        line.truncate(line.trim_end().len());
        lines.push(line);
    }
}

/// Returns a word in capitals; our words contain only letters of Latin-1
fn capitals(word: &str) -> String {
    let capital = |c: char| match c {
        'à'..='ö' | 'ø'..='þ' => char::from_u32(c as u32 - 0x20).unwrap_or(c),
        c => c.to_ascii_uppercase(),
    };
    word.chars().map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lists::Lists;
    use crate::model::outcome::Outcome;
    use crate::summary::style::Locale;
    use crate::summary::words::language;

    #[test]
    fn the_words_of_outcomes_get_the_capitals_of_unicode() {
        for locale in Locale::ALL {
            let words = language(locale, Lists(&[])).words;
            for name in Outcome::ALL.map(words.outcome).into_iter().chain([words.invalid]) {
                assert_eq!(capitals(name), name.to_uppercase());
            }
        }
    }
}
