//! Exports for histories: takes deliveries one by one, then folds them

use super::engine::{ENGINE, facts};
use super::layout::{FINAL, HistoryWords, OVERRIDES, PassageWords};
use super::never::never;
use super::words::low;
use crate::history::delivery::{Delivered, Delivery};
use crate::history::fold::{self, Unfoldable};
use crate::model::outcome::Outcome;
#[cfg(feature = "history")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Adds a delivery for the next [`supersedes`] or [`fold`]; returns `false` and removes all of them if it is invalid
///
/// `flags` has [`FINAL`] if the verdict is final and [`OVERRIDES`] if one of its rules overrides a system's decision.
#[cfg_attr(feature = "history", wasm_bindgen)]
#[allow(clippy::needless_pass_by_value, reason = "strings arrive as owned strings")]
pub fn deliver(
    event: usize,
    outcome: usize,
    flags: u32,
    reference: Option<String>,
    decided_at: Option<String>,
    received_at: Option<String>,
    content: f64,
) -> bool {
    let said = facts().get(event).zip(Outcome::ALL.get(outcome)).map(|(facts, outcome)| Delivered {
        facts,
        reference: reference.as_deref(),
        outcome: *outcome,
        is_final: flags & FINAL != 0,
        overrides: flags & OVERRIDES != 0,
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

/// Returns the number of what to do with the first of two deliveries, given the second
#[cfg_attr(feature = "history", wasm_bindgen)]
pub fn supersedes() -> usize {
    match ENGINE.with_borrow_mut(|engine| core::mem::take(&mut engine.deliveries)).as_slice() {
        [next, previous] => fold::supersedes(next, previous) as usize,
        _ => never(),
    }
}

/// Folds the deliveries; returns the address of [`HistoryWords`], followed by [`PassageWords`] for each delivery in
/// order of arrival
#[cfg_attr(feature = "history", wasm_bindgen)]
pub fn fold() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let deliveries = core::mem::take(&mut engine.deliveries);
        engine.answer.clear();
        let mut head = |deliveries: usize, state: usize| {
            let head = HistoryWords { deliveries: low(deliveries as u64), state: low(state as u64) };
            engine.answer.put(&head.words());
        };
        match fold::fold(&deliveries) {
            Ok(history) => {
                head(deliveries.len(), history.state);
                for passage in history.timeline {
                    let passage =
                        PassageWords { delivery: low(passage.delivery as u64), became: passage.became as u32 };
                    engine.answer.put(&passage.words());
                }
            }
            Err(Unfoldable::Another(place)) => head(0, place),
            Err(Unfoldable::Nothing) => never(),
        }
        engine.answer.address()
    })
}
