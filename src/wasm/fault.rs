//! Exports that break the instance on purpose, to test its replacement

use core::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;

/// Panics
///
/// # Panics
///
/// Always.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is its purpose")]
pub fn fault_panic() {
    panic!("on purpose");
}

/// Recurses with a frame that cannot be optimised away
#[wasm_bindgen]
pub fn fault_stack(depth: u32) -> u32 {
    let frame = black_box([depth; 64]);
    let deeper = if depth == 0 { 0 } else { fault_stack(depth - 1) };
    black_box(frame.iter().fold(deeper, |sum, word| sum.wrapping_add(*word)))
}

/// Allocates this many bytes
#[wasm_bindgen]
pub fn fault_memory(bytes: usize) -> usize {
    black_box(Vec::<u8>::with_capacity(bytes)).capacity()
}
