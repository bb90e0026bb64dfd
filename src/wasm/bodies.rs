//! Exports that work on the body in the buffer

use super::answer::{write_inspection, write_judged, write_read, write_report};
use super::engine::{ENGINE, Engine};
use super::layout::DetectedWords;
use super::words::{Words, address};
use crate::model::judging::Spoken;
use crate::verdict::open::{self, Opened, open_loaded};
#[cfg(feature = "engine")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes room for a body of `length` bytes and returns its address in the instance's memory
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn input(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| address(engine.memory.room(length)))
}

/// Judges the body in the buffer; returns the address of [`TextWords`](super::layout::TextWords) and
/// [`VerdictWords`](super::layout::VerdictWords)
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn judge(length: usize) -> usize {
    with_opened(length, write_judged)
}

/// Reads the body in the buffer; returns the address of [`TextWords`](super::layout::TextWords) and
/// [`ReadWords`](super::layout::ReadWords)
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn read(length: usize) -> usize {
    with_opened(length, |opened, answer, _| write_read(opened, answer))
}

/// Reads and judges the body in the buffer; returns the address of the answer of [`read`], followed by a verdict, a report
/// and a verification
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn inspect(length: usize) -> usize {
    with_opened(length, |opened, answer, _| write_inspection(opened, answer))
}

/// Reads the body in the buffer; returns the address of [`TextWords`](super::layout::TextWords), 1 if the body is valid, or
/// else 0, and [`ReportWords`](super::layout::ReportWords)
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn report(length: usize) -> usize {
    with_opened(length, |opened, answer, _| {
        answer.put(&[u32::from(opened.is_valid())]);
        write_report(opened, opened.judging(true).as_ref(), answer);
    })
}

/// Detects the event of the body in the buffer; returns the address of [`DetectedWords`], or of a 0
#[cfg_attr(feature = "engine", wasm_bindgen)]
pub fn detect(length: usize) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, .. } = engine;
        answer.clear();
        match open::identify(length, settings, memory) {
            Some(whose) => answer.put(&DetectedWords { is_known: 1, event: whose.number }.words()),
            None => answer.put(&[0]),
        }
        answer.address()
    })
}

/// Opens the body in the buffer, calls `write` to write an answer with a text, and returns the answer's address
fn with_opened(length: usize, write: impl FnOnce(&Opened<'_>, &mut Words, &mut Vec<Spoken>)) -> usize {
    ENGINE.with_borrow_mut(|engine| {
        let Engine { settings, memory, answer, spoken, .. } = engine;
        answer.clear();
        let head = answer.begin();
        write(&open_loaded(length, settings, memory), answer, spoken);
        answer.end(head, answer.texts());
        answer.address()
    })
}
