//! Writes the indices of the words in answers for JavaScript

use idverdict::wasm::layout::{FINAL, LAYOUTS, OVERRIDES, StringKind};

use super::tape::constants;

/// Returns `layout.js`
pub fn write() -> String {
    let places = LAYOUTS.iter().flat_map(|layout| {
        let fields = layout.fields.iter().copied().chain([("words", layout.length)]);
        fields.map(|(field, place)| (format!("{}_{}", layout.name, field.to_uppercase()), place))
    });
    let numbers = [
        ("ABSENT", StringKind::Absent as usize),
        ("IN_TEXT", StringKind::InText as usize),
        ("PATH", StringKind::Path as usize),
        ("CONSTANT", StringKind::Constant as usize),
        ("FINAL", FINAL as usize),
        ("OVERRIDES", OVERRIDES as usize),
    ];
    constants("src/wasm/layout.rs", places.chain(numbers.map(|(name, number)| (name.to_owned(), number))))
}
