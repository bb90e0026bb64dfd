//! The registry: who performs verifications, and what each one sends
//!
//! A provider is a folder and two lines here.

pub mod clues;
pub mod detect;
pub mod provider;
mod signs;

mod bive;
mod idverse;
mod idwise;
mod onespan;
mod preventor;

use provider::Provider;

/// Every provider there is
#[rustfmt::skip] // a provider's line is a line of its own
pub static PROVIDERS: &[&Provider] = &[
    &preventor::PROVIDER,
    &idverse::PROVIDER,
    &idwise::PROVIDER,
    &bive::PROVIDER,
    &onespan::PROVIDER,
];
