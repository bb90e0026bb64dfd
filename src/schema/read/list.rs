//! Reads a list whose items all have the same shape

use super::{Read, Reader, required};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::schema::shape::Shape;
use crate::schema::tape::{Slot, Tag, cell_slot};
use core::ops::ControlFlow;

impl<'a> Reader<'_, 'a> {
    /// Reads a list into the slot at `into`
    #[inline(never)]
    pub(super) fn list(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::List, 0));
        let read = self.items(item, start, into);
        self.leave(read, into)
    }

    /// Reads the items of a list up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller")]
    fn items(&mut self, item: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        let Some(inside) = start.after(b'[') else { return self.wants(start, Wanted::Value) };
        let mut here = inside.after_blanks();
        if let Some(end) = here.after(b']') {
            return Ok(end);
        }
        let mut last = 0;
        loop {
            let cell = self.tape.cell(last, 0);
            if last == 0 {
                self.tape.fill(into, Slot::new(self.offset(start), Tag::List, cell));
            }
            last = cell;
            let slot = cell_slot(last);
            let end = match (item, here.byte()) {
                (Shape::Record(record), b'{') => self.record(record(), here, slot),
                _ => self.value(item, required(item), here, slot),
            };
            let end = self.or_unread(end, slot)?;
            match self.go_on(end, b']', Wanted::CommaOrBracket)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
        }
    }
}
