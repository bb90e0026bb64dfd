//! Values that go out to JavaScript, and issues that are thrown

use super::{given, text};
use crate::issue::Issue;
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A JavaScript value that an export returns; never an error
///
/// An export that returns only such a value crashes V8 11 (Node 20) with "unreachable code" if its caller was optimised
/// and is deoptimised before the export returns, for example by creating an object of a new shape. A `Result` is
/// several values, and V8 does not inline calls that return several.
pub type Made = Result<JsValue, JsValue>;

/// Converts a value to JavaScript
pub fn value<T: Serialize>(of: &T) -> JsValue {
    JSON::parse(&text::json(of)).unwrap_or(JsValue::UNDEFINED)
}

/// Returns what a call throws: the issue, with `cause` set to what the caller's own object threw while it was read
pub fn thrown(issue: &Issue) -> JsValue {
    let issue = value(issue);
    if let Some(cause) = given::cause() {
        // A new object accepts any key.
        _ = Reflect::set(&issue, &"cause".into(), &cause);
    }
    issue
}
