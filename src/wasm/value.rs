//! What goes out to JavaScript: values, and issues that are thrown

use super::{given, text};
use crate::issue::Issue;
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A value of JavaScript's that an export makes; it is never an error
///
/// An export that returns nothing but such a value ends the process in V8 11 (Node 20), with "unreachable code", where
/// its caller was optimised and is deoptimised before it returns, as by an object of a new shape that it makes
/// meanwhile. A result is several values, and V8 does not inline calls of what returns several.
pub type Made = Result<JsValue, JsValue>;

/// A value of ours as one of JavaScript's
pub fn value<T: Serialize>(of: &T) -> JsValue {
    JSON::parse(&text::json(of)).unwrap_or(JsValue::UNDEFINED)
}

/// What a call throws: the issue, and as its `cause` what the caller's own object threw when it was read
pub fn thrown(issue: &Issue) -> JsValue {
    let issue = value(issue);
    if let Some(cause) = given::cause() {
        // An object that was just made takes any key.
        _ = Reflect::set(&issue, &"cause".into(), &cause);
    }
    issue
}
