//! One verification over time: which of its deliveries is the state
//!
//! Deliveries arrive late, more than once and in any order. Each has a unique weight, weights are totally ordered, and
//! the heaviest delivery is the state. The state therefore does not depend on the order of arrival.

pub mod delivery;
pub mod fold;
mod weight;

#[cfg(test)]
mod tests;
