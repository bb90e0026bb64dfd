//! The bodies that Didit sends
//!
//! The webhook is described at <https://docs.didit.me/integration/webhooks>, the decision in the `OpenAPI` document of
//! <https://docs.didit.me>. A webhook destination is pinned to a version of the decision: version 3 has a list for each
//! kind of report, version 2 an object, and version 1 older names for a few of them. A report is read under any of its
//! names.

mod api_result;
mod contact;
mod decision;
mod documents;
mod faces;
mod questions;
mod report;
mod screening;
mod webhook;

pub use api_result::*;
pub use contact::*;
pub use decision::*;
pub use documents::*;
pub use faces::*;
pub use questions::*;
pub use report::*;
pub use screening::*;
pub use webhook::*;
