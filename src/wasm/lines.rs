//! Exports for many bodies: a block of lines, each of them a body

use super::answer::write_judged;
use super::engine::{ENGINE, Engine};
use super::layout::{BlockWords, LineWords};
use super::words::address;
use crate::verdict::open;
#[cfg(feature = "engine")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes room for a block of lines of `length` bytes and returns its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn block(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        engine.block.clear();
        engine.block.resize(length, 0);
        address(&engine.block)
    })
}

/// Judges each line of the block; returns the address of [`BlockWords`], followed for each line by [`LineWords`] and
/// the answer of [`judge`](super::judge)
///
/// A blank line has no answer, unless it is too long, which is reported before the whole line has arrived.
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = judgeMany))]
pub fn judge_many() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, spoken, block, .. } = engine;
        answer.clear();
        answer.put(&[0; BlockWords::LENGTH]);
        let (mut lines, mut answered) = (0, 0);
        for line in block.split_inclusive(|&byte| byte == b'\n') {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            let body = body.strip_suffix(b"\r").unwrap_or(body);
            if body.len() > settings.limits.bytes || !body.trim_ascii().is_empty() {
                answer.put(&LineWords { number: lines }.words());
                let text = answer.begin();
                write_judged(&open::open(body, settings, memory), answer, spoken);
                answer.end(text, 0);
                answered += 1;
            }
            lines += 1;
        }
        answer.fill(0, &BlockWords { text: answer.texts(), lines, answered }.words());
        answer.address()
    })
}
