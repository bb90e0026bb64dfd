//! Summaries: text about a body for people

mod foreign;
mod html;
mod markdown;
mod page;
pub mod style;
mod text;
pub mod words;

use crate::model::lists::Lists;
use crate::model::rule::Rule;
use crate::verdict::inspection::Inspection;
use page::Page;
use style::{Format, Style};

/// Returns the summary of an inspection; `rules` contains the sentences of the rules
pub fn write(inspection: &Inspection<'_>, style: Style, rules: Lists<&'static Rule>) -> String {
    let page = Page::of(inspection, style, rules);
    match style.format {
        Format::Text => text::of(&page),
        Format::Markdown => markdown::of(&page),
        Format::Html => html::of(&page),
    }
}
