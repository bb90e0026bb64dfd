//! Reads an object with arbitrary keys

use super::{Read, Reader, required};
use crate::issue::{Code, Severity};
use crate::json::cursor::Cursor;
use crate::json::fault::Wanted;
use crate::json::mixed;
use crate::json::scan::{self, ScannedString};
use crate::json::sort::sorted;
use crate::schema::defect::{Defect, Expected};
use crate::schema::shape::Shape;
use crate::schema::tape::{KEY_ESCAPED, Position, Slot, Tag, cell_slot};
use core::ops::ControlFlow;

impl<'a> Reader<'_, 'a> {
    /// Reads an object with arbitrary keys into the slot at `into`
    #[inline(never)]
    pub(super) fn map(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32) -> Read<'a> {
        self.enter(start)?;
        self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, 0));
        let mut met = Met::default();
        let read = self.entries(value, start, into, &mut met);
        if met.maybe_again && read.is_ok() {
            // A value that is only passed on decides nothing. For other duplicates, a verdict might use either value.
            let severity = if matches!(value, Shape::Any) { Severity::Warning } else { Severity::Error };
            self.repeated(into, severity);
        }
        self.leave(read, into)
    }

    /// Reads the entries of a map up to its end
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it has one caller")]
    fn entries(&mut self, value: &'static Shape, start: Cursor<'a>, into: u32, met: &mut Met) -> Read<'a> {
        let Some(inside) = start.after(b'{') else { return self.wants(start, Wanted::Value) };
        let mut here = inside.after_blanks();
        if let Some(end) = here.after(b'}') {
            return Ok(end);
        }
        let mut wanted = Wanted::KeyOrBrace;
        let mut last = 0;
        loop {
            let Some(name) = here.after(b'"') else {
                return self.wants(here, wanted);
            };
            let text = self.string(name)?;
            let at = self.colon(text.end)?;
            let key = self.map_key(here, name, text);
            met.note(hash(self.tape.map_key(key, self.written(name, text)).as_bytes()));
            let cell = self.tape.cell(last, key);
            if last == 0 {
                self.tape.fill(into, Slot::new(self.offset(start), Tag::Map, cell));
            }
            last = cell;
            let slot = cell_slot(last);
            let end = self.value(value, required(value), at, slot);
            let end = self.or_unread(end, slot)?;
            match self.go_on(end, b'}', Wanted::CommaOrBrace)? {
                ControlFlow::Continue(next) => here = next,
                ControlFlow::Break(end) => return Ok(end),
            }
            wanted = Wanted::Key;
        }
    }

    /// Returns the word that stands for a map's key on the tape
    #[inline]
    pub(super) fn map_key(&mut self, quote: Cursor<'a>, name: Cursor<'a>, text: ScannedString<'a>) -> u32 {
        let at = self.offset(quote);
        if text.is_escaped() { KEY_ESCAPED | self.tape.decoded(at, self.written(name, text)) } else { at }
    }

    /// Reports duplicate keys of a map
    ///
    /// Sorts the hashes of the keys, because the sender controls the number of keys and could choose keys that all collide
    /// in a hash table.
    #[cold]
    #[inline(never)]
    pub(super) fn repeated(&mut self, map: u32, severity: Severity) {
        let mut keys = Vec::new();
        let mut cell = self.tape.slot(map).data();
        while cell != 0 {
            let key = self.tape.key(cell);
            let quote = self.body.cursor(self.place_of(key));
            let as_written = scan::string_at(self.body, quote).map_or("", |(written, _)| written);
            keys.push((hash(self.tape.map_key(key, as_written).as_bytes()), cell));
            cell = self.tape.next(cell);
        }
        let keys = sorted(keys);
        for pair in keys.windows(2) {
            if let [(one, _), (other, cell)] = *pair
                && one == other
            {
                let here = self.body.cursor(self.place_of(self.tape.key(cell)));
                let repeated =
                    self.defect(Code::DuplicateKey, Position::slot(cell_slot(cell)), here, Expected::Nothing);
                self.note(Defect { severity, ..repeated });
            }
        }
    }

    /// Returns the offset of a map's key from its word on the tape
    fn place_of(&self, key: u32) -> usize {
        (if key & KEY_ESCAPED != 0 { self.tape.before_decoding(key & !KEY_ESCAPED) } else { key }) as usize
    }
}

/// A filter for the keys of a map, with one bit per key
#[derive(Default)]
struct Met {
    bits: u64,
    /// Whether some key may be a duplicate
    maybe_again: bool,
}

impl Met {
    #[inline]
    fn note(&mut self, hash: u64) {
        // The upper bits of a product are mixed best.
        let bit = 1 << (hash >> 58);
        self.maybe_again |= self.bits & bit != 0;
        self.bits |= bit;
    }
}

/// Two different keys with the same hash count as duplicates. Only an attacker would send them, and the body is rejected
fn hash(bytes: &[u8]) -> u64 {
    let word = |chunk: &[u8; 8]| u64::from_le_bytes(*chunk);
    let (chunks, rest) = bytes.as_chunks::<8>();
    let hash = chunks.iter().fold(bytes.len() as u64, |hash, chunk| mixed(hash, word(chunk)));
    match (bytes.last_chunk::<8>(), rest.is_empty()) {
        (_, true) => hash,
        (Some(last), false) => mixed(hash, word(last)),
        (None, false) => mixed(hash, rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte))),
    }
}
