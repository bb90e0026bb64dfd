//! Reads a value by its shape

use super::{Read, Reader, Required, number};
use crate::issue::Code;
use crate::json::cursor::Cursor;
use crate::schema::defect::Expected;
use crate::schema::shape::Shape;
use crate::schema::tape::{Slot, Tag};

impl<'a> Reader<'_, 'a> {
    /// Reads a value into the slot at `into`; `required` is set if it must not be `null`, or `""` if that means the same
    #[inline(never)]
    pub(super) fn value(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        match (shape, here.byte()) {
            (Shape::Word(words), b'"') => self.word(words, required, here, into),
            (Shape::Number(range), b'-' | b'0'..=b'9') => self.numeric(range, here, into),
            (Shape::Number(range), b'"') => self.quoted(range, required, here, into),
            (Shape::Text(_) | Shape::Id | Shape::Any | Shape::Flag, b'"') => self.text(shape, required, here, into),
            (Shape::Record(record), b'{') => self.record(record(), here, into),
            (Shape::List(item), b'[') => self.list(item, here, into),
            (Shape::Map(value, _), b'{') => self.map(value, here, into),
            (Shape::Choice(choice), first) => match choice().shapes.iter().find(|shape| shape.begins_with(first)) {
                Some(shape) => self.value(shape, required, here, into),
                None => self.other(shape, required, here, into),
            },
            _ => self.other(shape, required, here, into),
        }
    }

    /// Marks a slot as empty, and reports this if a value is required
    #[cold]
    #[inline(never)]
    pub(super) fn null(&mut self, required: Required, here: Cursor<'a>, into: u32) {
        self.tape.fill(into, Slot::new(self.offset(here), Tag::Null, 0));
        if let Some(shape) = required {
            self.wrong(Code::MissingField, into, here, Expected::Shape(*shape));
        }
    }

    /// Reads a literal, a number that is an identifier, or a value of the wrong shape
    #[inline(never)]
    fn other(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let (end, tag, data) = match (shape, here.byte()) {
            (Shape::Id | Shape::Any, b'-' | b'0'..=b'9') => {
                let end = self.number(here)?;
                (end, Tag::Number, Self::length(here, end))
            }
            (Shape::Flag | Shape::Any, b't') => (self.literal(here)?, Tag::True, 0),
            (Shape::Flag | Shape::Any, b'f') => (self.literal(here)?, Tag::False, 0),
            (Shape::Word(words), first @ (b't' | b'f')) if let Some(place) = words.literal(first == b't') => {
                (self.literal(here)?, Tag::Word, number(place))
            }
            (_, b'n') => {
                let end = self.literal(here)?;
                self.null(required, here, into);
                return Ok(end);
            }
            (Shape::Any, _) => {
                let end = self.pass(here)?;
                (end, Tag::Json, Self::length(here, end))
            }
            _ => {
                let end = self.pass(here)?;
                self.wrong(Code::WrongType, into, here, Expected::Shape(*shape));
                (end, Tag::Absent, 0)
            }
        };
        self.tape.fill(into, Slot::new(self.offset(here), tag, data));
        Ok(end)
    }
}
