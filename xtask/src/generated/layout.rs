//! Writes the indices of the words in answers for JavaScript

use idverdict::schema::defect::ReadLimits;
use idverdict::schema::path::Path;
use idverdict::schema::pointer::{OwnName, Pointer};
use idverdict::verdict::options::MOST;
use idverdict::wasm::layout::{FINAL, LAYOUTS, LEFT_OUT, NOTHING, OVERRIDES, StringKind, TODAY};

use super::tape::constants;

/// Returns `layout.js`
pub fn write() -> String {
    let places = LAYOUTS.iter().flat_map(|layout| {
        let fields = layout.fields.iter().copied().chain([("words", layout.length)]);
        fields.map(|(field, place)| (format!("{}_{}", layout.name, field.to_uppercase()), place))
    });
    let limits = ReadLimits::default();
    let numbers = [
        ("ABSENT", StringKind::Absent as usize),
        ("IN_TEXT", StringKind::InText as usize),
        ("BY_PATH", StringKind::Path as usize),
        ("CONSTANT", StringKind::Constant as usize),
        ("NOTHING", NOTHING as usize),
        ("LEFT_OUT", LEFT_OUT as usize),
        ("POINTER", Pointer::MARK as usize),
        ("NAME", OwnName::MARK as usize),
        ("PATH", Path::MASK as usize),
        ("DEPTH", limits.depth),
        ("ISSUES", limits.issues),
        ("MOST_BYTES", MOST.bytes),
        ("MOST_DEPTH", MOST.depth),
        ("MOST_ISSUES", MOST.issues),
        ("FINAL", FINAL as usize),
        ("OVERRIDES", OVERRIDES as usize),
    ];
    let numbers = places.chain(numbers.map(|(name, number)| (name.to_owned(), number)));
    let numbers = numbers.map(|(name, number)| (name, number.try_into().unwrap_or(i64::MAX)));
    constants("src/wasm/layout.rs", numbers.chain([("TODAY".to_owned(), TODAY.into())]))
}
