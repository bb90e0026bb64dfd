//! Exports that work on the body in the buffer

use super::answer::{TEXT_AT, address, low, write_read, write_verdict};
use super::engine::{ENGINE, Engine, rules};
use super::layout::DetectedWords;
use super::value::{Made, value};
use crate::model::judging::Spoken;
use crate::summary;
use crate::verdict::open::{self, Opened, open_loaded};
use wasm_bindgen::prelude::*;

/// Makes room for a body of `length` bytes and returns its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn input(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| address(engine.memory.room(length)))
}

/// Judges the body in the buffer; returns the address of [`VerdictWords`](super::layout::VerdictWords), or of a 0
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn judge(length: usize) -> usize {
    with_opened(length, |opened, answer, texts, spoken| {
        write_verdict(opened, answer, texts, spoken);
        if let Some(place) = answer.get_mut(TEXT_AT) {
            *place = low(address(texts.as_bytes()) as u64);
        }
    })
}

/// Reads the body in the buffer; returns the address of [`ReadWords`](super::layout::ReadWords), or of a 0
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn read(length: usize) -> usize {
    with_opened(length, |opened, answer, _, _| write_read(opened, answer))
}

/// Reads and judges the body in the buffer; returns its inspection without the payload
///
/// The answer of [`read`] is then at [`answer`].
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn inspect(length: usize) -> Made {
    let mut inspection = JsValue::UNDEFINED;
    with_opened(length, |opened, answer, _, _| {
        write_read(opened, answer);
        inspection = value(&opened.inspection());
    });
    Ok(inspection)
}

/// Returns the address of the last answer
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn answer() -> usize {
    ENGINE.with_borrow(|engine| address(&engine.answer))
}

/// Returns the report on the body in the buffer
///
/// # Errors
///
/// Never; see [`Made`].
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn report(length: usize) -> Made {
    let mut report = JsValue::UNDEFINED;
    with_opened(length, |opened, _, _, _| report = value(&opened.report()));
    Ok(report)
}

/// Detects the event of the body in the buffer; returns the address of [`DetectedWords`], or of a 0
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn detect(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, .. } = engine;
        answer.clear();
        match open::identify(length, settings, memory) {
            Some(whose) => answer.extend_from_slice(&DetectedWords { is_known: 1, event: whose.number }.words()),
            None => answer.push(0),
        }
        address(answer)
    })
}

/// Returns the summary of the body in the buffer
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn summarize(length: usize) -> String {
    let style = ENGINE.with_borrow(|engine| engine.style);
    let mut summary = String::new();
    with_opened(length, |opened, _, _, _| summary = summary::write(&opened.inspection(), style, rules()));
    summary
}

/// Opens the body in the buffer, calls `with` to write an answer, and returns the answer's address
fn with_opened(length: usize, with: impl FnOnce(&Opened<'_>, &mut Vec<u32>, &mut String, &mut Vec<Spoken>)) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, texts, spoken, .. } = engine;
        answer.clear();
        texts.clear();
        with(&open_loaded(length, settings, memory), answer, texts, spoken);
        address(answer)
    })
}
