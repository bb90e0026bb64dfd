//! Many bodies at once: a block of lines, each of them a body

use super::answer::{address, low, write_verdict};
use super::engine::{ENGINE, Engine};
use crate::verdict::open;
#[cfg(feature = "engine")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Room for a block of lines, `length` bytes long; its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn block(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        engine.block.clear();
        engine.block.resize(length, 0);
        address(&engine.block)
    })
}

/// Judges each line of the block; the address of the answers
///
/// The address of the text that they share, that of the block, how many lines
/// it has, how many of them are answered (a blank one is not, unless it is too
/// long, which is told before all of it has come), then for each: its number from
/// 0, where it begins in the block, its length, and what [`judge`] answers, with a
/// 0 for the address of the text.
#[cfg_attr(feature = "engine", wasm_bindgen(js_name = judgeMany))]
pub fn judge_many() -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, texts, spoken, block, .. } = engine;
        answer.clear();
        texts.clear();
        answer.extend_from_slice(&[0; 4]);
        let (mut lines, mut answered, mut start) = (0, 0, 0);
        for line in block.split_inclusive(|&byte| byte == b'\n') {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            let body = body.strip_suffix(b"\r").unwrap_or(body);
            if body.len() > settings.limits.bytes || !body.trim_ascii().is_empty() {
                answer.extend_from_slice(&[lines, low(start), low(body.len() as u64)]);
                write_verdict(&open::open(body, settings, memory), answer, texts, spoken);
                answered += 1;
            }
            lines += 1;
            start += line.len() as u64;
        }
        let head = [low(address(texts.as_bytes()) as u64), low(address(block) as u64), lines, answered];
        if let Some(room) = answer.get_mut(..head.len()) {
            room.copy_from_slice(&head);
        }
        address(answer)
    })
}
