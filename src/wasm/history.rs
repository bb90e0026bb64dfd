//! One verification over time: its deliveries one by one, then what they come to

use super::answer::{address, low};
use super::engine::{ENGINE, registry};
use crate::history::delivery::{Delivered, Delivery};
use crate::history::fold::{self, Unfoldable};
use crate::model::outcome::Outcome;
#[cfg(feature = "engine")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Adds a delivery to those of the next [`supersedes`] or [`fold`]; false, and none of them is left, where it is none
///
/// `flags` has 1 if it is final and 2 if one of its rules stands over a system's decisions.
#[cfg_attr(feature = "engine", wasm_bindgen)]
#[allow(clippy::needless_pass_by_value, reason = "strings come over the border as their own")]
pub fn deliver(
    event: usize,
    outcome: usize,
    flags: u32,
    reference: Option<String>,
    decided_at: Option<String>,
    received_at: Option<String>,
    content: f64,
) -> bool {
    let event = registry().events().nth(event).and_then(|event| registry().owner(event).zip(Some(event)));
    let said = event.zip(Outcome::ALL.get(outcome)).map(|((provider, event), outcome)| Delivered {
        provider,
        event,
        reference: reference.as_deref(),
        outcome: *outcome,
        is_final: flags & 1 != 0,
        overrides: flags & 2 != 0,
        decided_at: decided_at.as_deref(),
        content: content.to_bits(),
    });
    let delivery = said.and_then(|said| Delivery::new(said, received_at.as_deref()).ok());
    ENGINE.with_borrow_mut(|engine| {
        let is_one = delivery.is_some();
        match delivery {
            Some(delivery) => engine.deliveries.push(delivery),
            None => engine.deliveries.clear(),
        }
        is_one
    })
}

/// What to do about the first of two deliveries where the second stands: the place of the answer among all
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn supersedes() -> usize {
    match ENGINE.with_borrow_mut(|engine| core::mem::take(&mut engine.deliveries)).as_slice() {
        [next, previous] => fold::supersedes(next, previous) as usize,
        _ => fold::Supersedes::Conflict as usize,
    }
}

/// Folds the deliveries; the address of: how many there are, the place of the state, and for each its place and what
/// became of it, in the order in which they came; or of a 0 and the place of the one that is of another verification
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn fold() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let deliveries = core::mem::take(&mut engine.deliveries);
        engine.answer.clear();
        match fold::fold(&deliveries) {
            Ok(history) => {
                engine.answer.extend_from_slice(&[low(deliveries.len() as u64), low(history.state as u64)]);
                for passage in history.timeline {
                    engine.answer.extend_from_slice(&[low(passage.delivery as u64), passage.became as u32]);
                }
            }
            Err(Unfoldable::Another(place)) => engine.answer.extend_from_slice(&[0, low(place as u64)]),
            Err(Unfoldable::Nothing) => engine.answer.extend_from_slice(&[0, 0]),
        }
        address(&engine.answer)
    })
}
