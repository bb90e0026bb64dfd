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
mod value;

pub use bodies::{answer, detect, input, inspect, judge, read, report, summarize};
pub use history::{deliver, fold, supersedes};
pub use inspections::{claims_of, summarize_inspection};
pub use lines::{block, judge_many};
pub use registry::{about, pointer, rule};
pub use settings::{compile, configure, deselect, notes, select, style};

/// A third of the size of the standard one, and as fast whatever was allocated before
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
