//! A body that has been read: its bytes, its tape, and what is wrong with it

use super::defect::{Defect, Expected};
use super::shape::{Keys, Record, Shape};
use super::spelling_override::SpellingOverride;
use super::tape::{KEY_ESCAPED, Position, Tag, Tape, cell_slot, field};
use crate::issue::{Code, Issue};
use crate::json::pieces::{joined, signed};
use crate::json::place::Place;
use crate::json::scan;
use crate::json::text;
use crate::json::utf8::Utf8;
use crate::pointer::ReferenceToken;
use core::cell::{Cell, OnceCell};
use std::borrow::Cow;

/// A body read by a contract
pub struct Reading<'a> {
    /// The bytes of the body, which are UTF-8
    pub body: Utf8<'a>,
    /// What was read from them
    pub tape: &'a Tape,
    /// The contract
    pub record: &'static Record,
    /// The meanings whose spellings the caller gives
    pub spelling_overrides: &'a [SpellingOverride],
    /// How far the last walks went along a list or map, at each depth
    passed: OnceCell<Box<[Cell<Passed>; DEPTHS]>>,
}

/// A cell of a chain that a walk reached, and the number of cells before it
#[derive(Clone, Copy, Default)]
struct Passed {
    first: u32,
    cell: u32,
    count: u32,
}

/// The number of depths at which a walk remembers how far it went; deeper ones share the last
const DEPTHS: usize = 8;

impl<'a> Reading<'a> {
    /// Returns what was read from a body by a contract
    pub fn new(
        body: Utf8<'a>,
        tape: &'a Tape,
        record: &'static Record,
        spelling_overrides: &'a [SpellingOverride],
    ) -> Self {
        Self { body, tape, record, spelling_overrides, passed: OnceCell::new() }
    }

    /// Returns the key of a map's cell
    #[inline(never)]
    pub(super) fn key(&self, cell: u32) -> &'a str {
        let key = self.tape.key(cell);
        if key & KEY_ESCAPED != 0 {
            return self.tape.text(key & !KEY_ESCAPED);
        }
        // Nearly always, only a colon and at most one blank are between the key and its value.
        let value = self.tape.slot(cell_slot(cell)).at;
        let colon = value.wrapping_sub(1 + u32::from(self.body.at(value.wrapping_sub(1) as usize) == b' '));
        let end = colon.wrapping_sub(1);
        if key < end && self.body.at(colon as usize) == b':' && self.body.at(end as usize) == b'"' {
            return self.text(key + 1, end - key - 1);
        }
        self.scanned_key(key)
    }

    /// Returns a key after searching for its closing quote
    #[cold]
    fn scanned_key(&self, key: u32) -> &'a str {
        scan::string_at(self.body, self.body.cursor(key as usize)).map_or("", |(written, _)| written)
    }

    /// Returns a piece of the body, which is UTF-8
    #[inline]
    pub fn text(&self, at: u32, length: u32) -> &'a str {
        self.body.text(at as usize, (at + length) as usize)
    }

    /// Returns whether the record is the body itself and not the only item of a list
    pub fn is_whole(&self) -> bool {
        self.body.offset(self.body.cursor(0).after_blanks()) == self.tape.slot(Position::BODY.index()).at as usize
    }

    /// Returns the pointer to the only item of a list, which is the body or a page within it
    #[cold]
    fn item(&self) -> &'static str {
        if self.body.cursor(0).after_blanks().byte() == b'[' { "/0" } else { "/data/0" }
    }

    /// Returns a place as a JSON Pointer; a place under a person's name gets the pointer of the object that contains it
    pub fn pointer(&self, position: Position) -> String {
        let mut pointer = String::new();
        self.walk(position, &mut pointer);
        pointer
    }

    /// Appends this pointer to a string
    pub fn push_pointer(&self, position: Position, text: &mut String) {
        self.walk(position, text);
    }

    /// Returns where a place begins in the body; an absent value has the place of the value that should contain it
    pub fn at(&self, position: Position) -> Place {
        Place::at(self.walk(position, &mut String::new()) as usize)
    }

    /// Walks down to a place, appends its pointer to a string, and returns the offset where the place begins
    ///
    /// The content of a value follows it on the tape. The path to a place therefore leads through the last value that
    /// begins before it.
    fn walk(&self, position: Position, pointer: &mut String) -> u32 {
        if !self.is_whole() {
            pointer.push_str(self.item());
        }
        // The length of the pointer at which a person's name would follow
        let mut ends = usize::MAX;
        let (place, mut here, mut depth) = (position.index(), Position::BODY.index(), 0);
        let mut at = self.tape.slot(here).at;
        // The shape below the top record is known after the first step.
        let (mut shape, mut top) = (Shape::Any, Some(self.record));
        while here != place {
            let slot = self.tape.slot(here);
            if let Shape::Choice(choice) = shape {
                // The first byte of the value determines its shape.
                let first = self.body.at(slot.at as usize);
                shape = choice().shapes.iter().copied().find(|shape| shape.begins_with(first)).unwrap_or(Shape::Any);
            }
            let record = match shape {
                Shape::Record(record) => Some(record()),
                _ => top.take(),
            };
            let next = match (slot.tag(), record, shape) {
                (Tag::Record, Some(record), _) => {
                    let step = self.step_towards(place, record, slot.data());
                    let other = self.other_towards(place, record, slot.data(), step, depth);
                    if other != 0 {
                        shape = Shape::Any;
                        ReferenceToken::Key(self.key(other)).push_to(pointer);
                        (here, depth) = (cell_slot(other), depth + 1);
                        at = self.tape.slot(here).at;
                        continue;
                    }
                    let Some(known) = record.fields.get(step as usize) else { break };
                    shape = known.shape;
                    let next = field(slot.data(), step);
                    let key = if self.tape.has(slot.data(), step) {
                        self.spelling(known.key(), known.aliases, next)
                    } else {
                        Cow::Borrowed(known.key())
                    };
                    ReferenceToken::Key(&key).push_to(pointer);
                    next
                }
                (Tag::List, _, Shape::List(item)) => {
                    let (cell, index) = self.cell_towards(place, slot.data(), depth);
                    shape = *item;
                    ReferenceToken::Index(index).push_to(pointer);
                    cell_slot(cell)
                }
                (Tag::Map, _, Shape::Map(value, keys)) => {
                    let (cell, _) = self.cell_towards(place, slot.data(), depth);
                    shape = *value;
                    if keys == Keys::People {
                        ends = ends.min(pointer.len());
                    }
                    ReferenceToken::Key(self.key(cell)).push_to(pointer);
                    cell_slot(cell)
                }
                _ => break,
            };
            if next <= here {
                break;
            }
            (here, depth) = (next, depth + 1);
            // An absent value has the offset of the value that should contain it.
            if here != place || !position.is_nothing() {
                at = self.tape.slot(here).at;
            }
        }
        pointer.truncate(ends);
        at
    }

    /// Returns the field of a record that is a place or leads to it
    #[inline]
    pub(super) fn step_towards(&self, place: u32, record: &Record, index: u32) -> u32 {
        let fields = u32::try_from(record.fields.len()).unwrap_or(0);
        if (field(index, 0)..field(index, fields)).contains(&place) {
            return place - field(index, 0);
        }
        let (mut closest, mut step) = (0, fields);
        for (it, slot) in (0..fields).map(|step| (step, self.tape.field(index, step))) {
            let holds = matches!(slot.tag(), Tag::Record | Tag::List | Tag::Map);
            if holds && (closest..=place).contains(&slot.data()) {
                (closest, step) = (slot.data(), it);
            }
        }
        step
    }

    /// Returns the cell of the member of unknown name that contains a place, or 0 if the field at `step` leads to it
    fn other_towards(&self, place: u32, record: &Record, index: u32, step: u32, depth: usize) -> u32 {
        let fields = u32::try_from(record.fields.len()).unwrap_or(0);
        let first = self.tape.field(index, fields).data();
        if self.tape.there(index) & record.others == 0 || place < first {
            return 0;
        }
        // As among the fields, the last cell that begins before the place leads to it.
        let (cell, _) = self.cell_towards(place, first, depth);
        let held = if step < fields { self.tape.field(index, step).data() } else { 0 };
        if cell > held { cell } else { 0 }
    }

    /// Returns the cell of a list or map that contains a place, and the number of cells before it
    ///
    /// A walk continues where the last one ended. Otherwise, defect a place in every item of a list would take quadratic
    /// time.
    #[inline]
    fn cell_towards(&self, place: u32, first: u32, depth: usize) -> (u32, u32) {
        let remembered = self.passed.get_or_init(Default::default).get(depth.min(DEPTHS - 1));
        let mut here = Passed { first, cell: first, count: 0 };
        if let Some(last) = remembered.map(Cell::get)
            && last.first == first
            && last.cell <= place
        {
            here = last;
        }
        loop {
            let next = self.tape.next(here.cell);
            if next == 0 || next > place {
                break;
            }
            here = Passed { cell: next, count: here.count + 1, ..here };
        }
        if let Some(remembered) = remembered {
            remembered.set(here);
        }
        (here.cell, here.count)
    }

    /// Returns the key that the body uses for a field with several keys
    fn spelling(&self, key: &'static str, aliases: &[&str], slot: u32) -> Cow<'a, str> {
        let at = self.tape.slot(slot).at as usize;
        if aliases.is_empty() {
            return Cow::Borrowed(key);
        }
        let before = self.body.get(..at).unwrap_or_default();
        // Go back over the colon and blanks to the closing quote, then to the opening one.
        let end = before.iter().rposition(|&b| b == b'"').unwrap_or(0);
        let start = (0..end).rev().find(|&i| {
            before.get(i) == Some(&b'"')
                && before.get(..i).is_none_or(|b| b.iter().rev().take_while(|&&b| b == b'\\').count() % 2 == 0)
        });
        start.map_or(Cow::Borrowed(key), |start| text::decode(self.body.text(start + 1, end)))
    }

    /// Returns a defect as an issue in words, whose line and column are not yet counted
    pub fn issue(&self, defect: &Defect) -> Issue {
        let expected = match defect.expected {
            Expected::Shape(Shape::Text(form)) if defect.code == Code::WrongForm => vec![form.name().to_owned()],
            other => expected(other),
        };
        let mut issue = Issue {
            severity: defect.severity,
            pointer: self.pointer(defect.position),
            found: defect.found.map(|found| found.name().to_owned()),
            at: Some(Place::at(defect.at)),
            ..Issue::about(defect.code)
        };
        if let (Expected::Token(wanted), Some(found)) = (defect.expected, defect.found) {
            issue.message = wanted.but_found(found);
        } else if defect.code == Code::WrongType && !expected.is_empty() {
            issue.message = joined(&[defect.code.sentence(), ": expected ", &expected.join(" or ")]);
        } else if defect.code == Code::OutOfRange && !expected.is_empty() {
            let whole = matches!(defect.expected, Expected::Range(range) if range.whole);
            let numbers = if whole { ", whole numbers from " } else { ", " };
            issue.message = joined(&[defect.code.sentence(), numbers, &expected.join(" to ")]);
        }
        issue.expected = (!expected.is_empty()).then_some(expected);
        issue
    }
}

/// Returns what was expected, as data
fn expected(expected: Expected) -> Vec<String> {
    match expected {
        Expected::Nothing => Vec::new(),
        Expected::Shape(shape) => shape.takes().into_iter().map(str::to_owned).collect(),
        Expected::Words(words) => words.spellings.iter().map(|(word, _)| word.text().to_owned()).collect(),
        Expected::Range(range) => vec![signed(range.min), signed(range.max)],
        Expected::Token(wanted) => vec![wanted.name().to_owned()],
    }
}
