//! One verification over time: which of its deliveries stands
//!
//! Deliveries come late, twice and in any order. Each has a weight that is its own alone, weights are totally ordered,
//! and the heaviest delivery is the state: so no order of arrival can make another of it.

pub mod delivery;
pub mod fold;
mod weight;

#[cfg(test)]
mod tests;
