//! Who sent a body: verifies, decrypts and signs deliveries
//!
//! It knows bytes, headers, credentials and time, and of a provider only how it authenticates its deliveries. A scheme is
//! data, in `schemes.rs` or in the folder of its provider; each family of schemes is one file.

mod bytes;
pub mod credential;
mod digest;
pub mod encrypted;
pub mod failure;
mod fixed;
pub mod headers;
mod key;
pub mod keys;
mod mac;
mod member;
pub mod outcome;
pub mod peek;
pub mod request;
mod reserialize;
pub mod schemes;
pub mod sign;
mod standard;
#[cfg(test)]
mod tests;
mod timestamped;
mod token;
pub mod verify;
pub mod window;
