//! The border: this file and its folder are all that knows JavaScript
//!
//! A body comes in as bytes through one buffer, and numbers go out; strings
//! are made on the other side, of the caller's own body and of tables written
//! from the registries. An inspection, or an issue that is thrown, crosses as
//! JSON; an inspection comes back value by value.
//!
//! What is exported under the feature `engine` is `core.wasm`; the summary of an
//! inspection, which is always, is all that `summaries.wasm` has.

mod answer;
mod bodies;
mod engine;
#[cfg(feature = "fault")]
mod fault;
mod given;
mod history;
mod inspections;
pub mod layout;
mod lines;
mod never;
mod options;
mod registry;
mod settings;
mod text;

pub use bodies::{answer, detect, input, inspect, judge, read, report, summarize};
pub use history::{deliver, fold, supersedes};
pub use inspections::{claims_of, summarize_inspection};
pub use lines::{block, judge_many};
pub use registry::{about, pointer, rule};
pub use settings::{compile, configure, deselect, notes, select, style};

use crate::issue::Issue;
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A third of the size of the standard one, and as fast whatever was allocated before
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A value of JavaScript's that an export makes; it is never an error
///
/// An export that returns nothing but such a value ends the process in V8 11 (Node 20), with "unreachable code", where
/// its caller was optimised and is deoptimised before it returns, as by an object of a new shape that it makes
/// meanwhile. A result is several values, and V8 does not inline calls of what returns several.
type Made = Result<JsValue, JsValue>;

/// A value of ours as one of JavaScript's
fn value<T: Serialize>(of: &T) -> JsValue {
    JSON::parse(&text::json(of)).unwrap_or(JsValue::UNDEFINED)
}

/// What a call throws: the issue, and as its `cause` what the caller's own object threw when it was read
fn thrown(issue: &Issue) -> JsValue {
    let issue = value(issue);
    if let Some(cause) = given::cause() {
        // An object that was just made takes any key.
        _ = Reflect::set(&issue, &"cause".into(), &cause);
    }
    issue
}
