//! Writes a summary as a fragment of HTML, with headings from the second level and without styles or scripts

use super::foreign::printable;
use super::page::{Body, Cell, Column, Page, Says, Section};
use super::style::Locale;
use crate::json::pieces::{joined, put};

/// Returns a page as a fragment of HTML
pub fn of(page: &Page<'_>) -> String {
    let words = page.words;
    // All supported languages are written from left to right.
    let mut html = joined(&["<section lang=\"", page.locale.name(), "\" dir=\"ltr\">\n"]);
    match &page.says {
        Says::Note([said, todo]) => {
            element(&mut html, "h2", said);
            element(&mut html, "p", todo);
        }
        Says::Report { outcome: [name, means], provider, event, next, sections } => {
            element(&mut html, "h2", &joined(&[name, words.colon, means]));
            if provider.is_some() || event.is_some() || next.is_some() {
                html.push_str("<dl>\n");
                for (label, value) in [(words.provider, provider), (words.event, event)] {
                    if let Some(value) = value {
                        item(&mut html, label, &joined(&["<bdi>", &escaped(value), "</bdi>"]));
                    }
                }
                if let Some([todo, last]) = next {
                    item(&mut html, words.next, &escaped(&joined(&[todo, " (", last, ")"])));
                }
                html.push_str("</dl>\n");
            }
            for section in sections {
                write_section(&mut html, section, page);
            }
        }
    }
    html.push_str("</section>\n");
    html
}

fn write_section(html: &mut String, section: &Section<'_>, page: &Page<'_>) {
    let words = page.words;
    match &section.body {
        Body::List(rows) => {
            element(html, "h3", section.heading);
            if rows.is_empty() {
                return;
            }
            html.push_str("<dl>\n");
            for (name, value) in rows {
                item(html, name, &shown(value, page));
            }
            html.push_str("</dl>\n");
        }
        Body::Table { columns, rows, more } => {
            put(html, &["<table>\n<caption><h3>", &escaped(section.heading), "</h3></caption>\n<thead>\n<tr>"]);
            for Column { name, .. } in *columns {
                put(html, &["<th scope=\"col\">", &escaped(name(words)), "</th>"]);
            }
            html.push_str("</tr>\n</thead>\n<tbody>\n");
            for row in rows {
                html.push_str("<tr>");
                for cell in row {
                    put(html, &["<td>", &shown(cell, page), "</td>"]);
                }
                html.push_str("</tr>\n");
            }
            html.push_str("</tbody>\n</table>\n");
            if *more {
                element(html, "p", words.more);
            }
        }
    }
}

fn element(html: &mut String, name: &str, text: &str) {
    put(html, &["<", name, ">", &escaped(text), "</", name, ">\n"]);
}

fn item(html: &mut String, name: &str, value: &str) {
    put(html, &["<dt>", &escaped(name), "</dt><dd>", value, "</dd>\n"]);
}

fn shown(cell: &Cell<'_>, page: &Page<'_>) -> String {
    match cell {
        Cell::Ours(text) => escaped(text),
        Cell::English(text) if page.locale == Locale::En => escaped(text),
        Cell::English(text) => joined(&["<span lang=\"en\">", &escaped(text), "</span>"]),
        Cell::Theirs(text) => joined(&["<bdi>", &escaped(text), "</bdi>"]),
        Cell::Name(name) => code(name),
        Cell::Place(pointer, at) => {
            let pointer = if pointer.is_empty() { escaped(page.words.the_body) } else { code(pointer) };
            at.map_or_else(|| pointer.clone(), |at| joined(&[&pointer, " ", &page.words.position(at)]))
        }
    }
}

/// Returns text that is displayed from left to right whatever it contains
fn code(text: &str) -> String {
    joined(&["<code dir=\"ltr\">", &escaped(text), "</code>"])
}

#[inline(never)]
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
