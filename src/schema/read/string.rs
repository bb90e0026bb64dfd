//! Reads a string: a text, an id, a word of a vocabulary, or a flag in quotes

use super::{Read, Reader, Required, number};
use crate::issue::Code;
use crate::json::cursor::Cursor;
use crate::json::scan::ScannedString;
use crate::json::text::decode;
use crate::schema::date::{Date, is_moment};
use crate::schema::defect::Expected;
use crate::schema::shape::{Form, Shape, WordList};
use crate::schema::tape::{Slot, Tag};

impl<'a> Reader<'_, 'a> {
    /// Reads a string that is not a word of a vocabulary
    #[inline(never)]
    pub(super) fn text(&mut self, shape: &'static Shape, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let at = self.offset(here);
        let length = Self::length_of_text(start, text.end);
        if length == 0 && !matches!(shape, Shape::Text(Form::Free) | Shape::Any) {
            self.null(required, here, into);
            return Ok(text.end);
        }
        if let Shape::Flag = shape {
            let tag = self.flag(self.written(start, text), into, here);
            self.tape.fill(into, Slot::new(at, tag, 0));
            return Ok(text.end);
        }
        self.said(Slot::new(at, if text.is_wide() { Tag::Wide } else { Tag::Text }, length), start, text, into);
        if let Shape::Text(form) = shape
            && !self.fits(*form, self.tape.slot(into))
        {
            self.wrong(Code::WrongForm, into, here, Expected::Shape(*shape));
        }
        Ok(text.end)
    }

    /// Reads a flag in quotes
    fn flag(&mut self, written: &str, slot: u32, here: Cursor<'a>) -> Tag {
        match written.as_bytes() {
            b"true" | b"True" => Tag::True,
            b"false" | b"False" => Tag::False,
            _ => {
                self.wrong(Code::WrongType, slot, here, Expected::Shape(Shape::Flag));
                Tag::Absent
            }
        }
    }

    /// Returns whether a text has the form that its shape demands
    #[inline]
    fn fits(&self, form: Form, slot: Slot) -> bool {
        if form == Form::Free {
            return true;
        }
        let said = match slot.tag() {
            Tag::Escaped => self.tape.text(slot.data()),
            _ => self.body.text(slot.at as usize + 1, (slot.at + 1 + slot.data()) as usize),
        };
        match form {
            Form::Free => true,
            Form::Date => Date::read(said).is_some(),
            Form::Time => is_moment(said) || said.starts_with("/Date(") && Date::read(said).is_some(),
        }
    }

    /// Reads a word of a vocabulary
    #[inline(never)]
    pub(super) fn word(
        &mut self,
        words: &'static WordList,
        required: Required,
        here: Cursor<'a>,
        into: u32,
    ) -> Read<'a> {
        let block = here.block();
        for (place, (name, _)) in words.spellings.iter().enumerate() {
            if let Some(end) = here.after_name(block, name) {
                self.tape.fill(into, Slot::new(self.offset(here), Tag::Word, number(place)));
                return Ok(end);
            }
        }
        self.other_word(words, required, here, into)
    }

    /// Reads a word that is not written as declared
    #[cold]
    #[inline(never)]
    fn other_word(&mut self, words: &'static WordList, required: Required, here: Cursor<'a>, into: u32) -> Read<'a> {
        let start = here.next();
        let text = self.string(start)?;
        let at = self.offset(here);
        let said = decode(self.written(start, text));
        let known = words.spellings.iter().position(|(spelling, _)| spelling.text() == said);
        if said.is_empty() {
            self.null(required, here, into);
        } else if let Some(place) = known {
            self.tape.fill(into, Slot::new(at, Tag::Word, number(place)));
        } else {
            let tag = if text.is_wide() { Tag::Wide } else { Tag::Text };
            self.said(Slot::new(at, tag, Self::length_of_text(start, text.end)), start, text, into);
            self.wrong(Code::UnknownWord, into, here, Expected::Words(words));
        }
        Ok(text.end)
    }

    /// Fills a slot with a string; a string with escapes is stored both as written and decoded
    #[inline]
    fn said(&mut self, slot: Slot, start: Cursor<'a>, text: ScannedString<'a>, into: u32) {
        let slot = if text.is_escaped() {
            let index = self.tape.decoded(slot.data(), self.written(start, text));
            Slot::new(slot.at, Tag::Escaped, index)
        } else {
            slot
        };
        self.tape.fill(into, slot);
    }
}
