//! From the body of an identity-verification webhook to a verdict
//!
//! [`inspect`](verdict::inspection::inspect) reads a body of any provider in [`providers::ALL`] and returns what to do about
//! it and why, who was verified and how, and everything that is wrong with the body.
//!
//! ```
//! use idverdict::model::outcome::Outcome;
//! use idverdict::providers::ALL;
//! use idverdict::verdict::inspection::{Inspection, inspect};
//! use idverdict::verdict::open::Memory;
//! use idverdict::verdict::options::Settings;
//!
//! let body = br#"{ "id": "0197c3aa-6d1e-7b42-9f05-440000067311", "status": "Running", "workflow_type": "person" }"#;
//! let settings = Settings::of(&ALL);
//! let mut memory = Memory::default(); // buffers that are reused from one body to the next
//! let Inspection::Read { provider, verdict, .. } = inspect(body, &settings, &mut memory) else { panic!("it is valid") };
//! assert_eq!((provider.as_str(), verdict.outcome), ("bive", Outcome::Pending));
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | [`verdict`] | judges bodies, by your own [policy](verdict::policy::Policy) if you have one |
//! | [`delivery`] | verifies who sent a body |
//! | [`history`] | decides which of several deliveries about one verification is its state |
//! | [`summary`] | writes text for people, in four languages |
//! | [`claims`] | makes verified claims of OpenID Identity Assurance |
//! | [`model`] | has the types of a verdict and of a verification |
//!
//! The types of the interface implement serde's traits, under the names that `docs/api.md` lists. No feature is needed: they
//! select what a build for WebAssembly exports.

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

/// The program in the README, as a test
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// What the build program needs to write the JavaScript side of the interface
#[cfg(not(target_arch = "wasm32"))]
pub mod wasm {
    pub mod layout;
}
