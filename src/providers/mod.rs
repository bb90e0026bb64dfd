//! Who performs verifications, and what each one sends
//!
//! A provider is a folder and two lines here.

mod bits;
pub mod claimed;
pub mod delivered;
pub mod detect;
pub mod detection_cache;
pub mod discriminators;
pub mod event_facts;
pub mod provider;
pub mod registry;
pub mod scheme;
mod selected;
#[cfg(test)]
mod tests;

mod bive;
mod didit;
mod idverse;
mod idwise;
mod onespan;
mod onfido;
mod persona;
mod plaid;
mod preventor;
mod stripe_identity;

use registry::registry;
use selected::selected;

registry! {
    /// Every provider that this build knows
    pub static ALL = selected![
        &preventor::PROVIDER,
        &idverse::PROVIDER,
        &idwise::PROVIDER,
        &bive::PROVIDER,
        &onespan::PROVIDER,
        &onfido::PROVIDER,
        &stripe_identity::PROVIDER,
        &didit::PROVIDER,
        &plaid::PROVIDER,
        &persona::PROVIDER,
    ];
}
