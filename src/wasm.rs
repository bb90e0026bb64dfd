//! The interface to JavaScript; no other file knows about JavaScript
//!
//! A body comes in as bytes through a buffer, and numbers go out. JavaScript makes strings of them, from the caller's
//! own body and from tables generated from the registries. An inspection or a thrown issue goes out as JSON; an
//! inspection comes back in value by value.
//!
//! The exports under the feature `engine` are `core.wasm`, which reads bodies. Each other feature is a wasm of its own, for
//! what is done with an inspection: `history`, `claims` and `summaries`; and `delivery`, which checks who sent a body.

mod answer;
mod bodies;
#[cfg(feature = "delivery")]
mod delivery;
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
mod words;

pub use bodies::{detect, input, inspect, judge, read, report};
#[cfg(feature = "delivery")]
pub use delivery::{
    all_header_names, check_credential, delivery_about, delivery_input, encrypt_delivery, header_names, peek_delivery,
    sign_delivery, verify_delivery,
};
pub use history::{deliver, fold, supersedes};
pub use inspections::{claims_of, summarize_inspection};
pub use lines::{block, judge_many};
pub use registry::{about, pointer, rule};
pub use settings::{compile, configure, day_of, digest, is_form, notes, select, set, style};

/// A third of the size of the standard allocator, and just as fast whatever was allocated before
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
