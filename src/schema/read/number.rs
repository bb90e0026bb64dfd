//! Reads a numeric value, bare or in quotes

use super::{Ended, Read, Reader, Required};
use crate::issue::Code;
use crate::json::cursor::Cursor;
use crate::json::short::Short;
use crate::schema::defect::Expected;
use crate::schema::range::{holds, within};
use crate::schema::shape::{Range, Shape, Wire};
use crate::schema::tape::{Slot, Tag};

impl<'a> Reader<'_, 'a> {
    /// Reads a numeric value
    #[inline(never)]
    pub(super) fn numeric(&mut self, range: &'static Range, here: Cursor<'a>, into: u32) -> Read<'a> {
        let (end, is_within) = match Short::scan(here) {
            Some((short, end)) => (end, holds(range, short)),
            None => self.long(range, here)?,
        };
        self.tape.fill(into, Slot::new(self.offset(here), Tag::Number, Self::length(here, end)));
        if !is_within {
            self.wrong(Code::OutOfRange, into, here, Expected::Range(range));
        }
        Ok(end)
    }

    /// Returns where a number that is not a short one ends, and whether it is in range
    #[cold]
    #[inline(never)]
    fn long(&mut self, range: &Range, here: Cursor<'a>) -> Result<(Cursor<'a>, bool), Ended> {
        let end = self.number(here)?;
        Ok((end, within(range, self.piece(here, end)) == Some(true)))
    }

    /// Reads a number in quotes
    #[inline(never)]
    pub(super) fn quoted(
        &mut self,
        range: &'static Range,
        required: Required,
        here: Cursor<'a>,
        into: u32,
    ) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let length = Self::length_of_text(start, text.end);
        if length == 0 {
            self.null(required, here, into);
            return Ok(text.end);
        }
        let is_within = within(range, self.written(start, text).as_bytes());
        let tag = if is_within.is_some() { Tag::Quoted } else { Tag::Absent };
        self.tape.fill(into, Slot::new(self.offset(here), tag, length));
        match is_within {
            Some(true) if range.wire == Wire::Text => {}
            None => self.wrong(Code::WrongType, into, here, Expected::Shape(Shape::Number(range))),
            Some(is_within) => {
                if range.wire == Wire::Number {
                    self.wrong(Code::NumberAsText, into, here, Expected::Shape(Shape::Number(range)));
                }
                if !is_within {
                    self.wrong(Code::OutOfRange, into, here, Expected::Range(range));
                }
            }
        }
        Ok(text.end)
    }
}
