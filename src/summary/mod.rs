//! What a person should read of a body

mod foreign;
mod html;
mod markdown;
mod page;
pub mod style;
mod text;
pub mod words;

use crate::verdict::inspection::Inspection;
use page::Page;
use style::{Format, Style};

/// Writes an inspection for people
pub fn write(inspection: &Inspection, style: Style) -> String {
    let page = Page::of(inspection, style);
    match style.format {
        Format::Text => text::of(&page),
        Format::Markdown => markdown::of(&page),
        Format::Html => html::of(&page),
    }
}
