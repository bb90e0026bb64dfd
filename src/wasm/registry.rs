//! Exports that look something up in the registries, by number or by name

use super::engine::registry;
use super::never::never;
use super::value::{Made, thrown, value};
use crate::issue::{Code, Issue};
use crate::model::rule_info::RuleInfo;
use crate::schema::path::Path;
use wasm_bindgen::prelude::*;

/// Returns the description of a rule by its number, or `undefined` if there are fewer rules
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn rule(number: usize) -> Made {
    Ok(registry().rules.nth(number).map_or(JsValue::UNDEFINED, |rule| {
        value(&RuleInfo::of(rule, registry().owner_of_rule(rule).map(|provider| provider.name)))
    }))
}

/// Returns the pointer of a path in the bodies of an event, by the numbers of both
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn pointer(event: usize, path: u32) -> String {
    let event = registry().events().nth(event).unwrap_or_else(|| never());
    Path::pointer(path, (event.record)())
}

/// Returns the issue with this code and its default sentence
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(any(feature = "engine", feature = "history"), wasm_bindgen)]
pub fn about(code: &str) -> Made {
    let code = Code::named(code).unwrap_or_else(|| never());
    Ok(thrown(&Issue::about(code)))
}
