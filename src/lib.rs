#![doc = "From the body of an identity-verification webhook to a verdict."]

pub mod claims;
pub mod closest;
#[cfg(any(feature = "delivery", not(target_arch = "wasm32")))]
pub mod delivery;
pub mod history;
pub mod identity;
pub mod issue;
pub mod json;
pub mod languages;
pub mod model;
pub mod named;
pub mod pointer;
pub mod providers;
pub mod rules;
pub mod schema;
pub mod summary;
pub mod verdict;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
/// What the build program needs to write the JavaScript side of the interface
#[cfg(not(target_arch = "wasm32"))]
pub mod wasm {
    pub mod layout;
}
