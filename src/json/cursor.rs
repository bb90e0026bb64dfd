//! A position in a body that moves only over bytes that it has seen
//!
//! A cursor is in a body or directly behind it, where there is a block of NULs. Every step below moves over bytes that
//! were examined and are not NUL. No step can therefore leave the body, and no step has to check the length.
#![allow(unsafe_code, reason = "a slice would check its length at every byte; each block says why it is sound")]

use super::block::{BLOCK, Block};
use super::name::QuotedName;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A position in a body
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cursor<'a> {
    at: NonNull<u8>,
    body: PhantomData<&'a [u8]>,
}

impl Cursor<'_> {
    /// Returns a cursor at an address
    ///
    /// # Safety
    ///
    /// The address is in a body or directly behind it, [`BLOCK`] NULs follow the body, and all of these bytes are borrowed
    /// for `'a`.
    #[inline]
    pub unsafe fn new(at: NonNull<u8>) -> Self {
        Self { at, body: PhantomData }
    }

    /// Returns the cursor's address
    #[inline]
    pub fn address(self) -> usize {
        self.at.addr().get()
    }

    /// Returns the byte at the cursor, or NUL behind the body
    #[inline]
    pub fn byte(self) -> u8 {
        // SAFETY: the cursor is in a body or directly behind it, where there is a NUL.
        unsafe { self.at.read() }
    }

    /// Returns the block that begins at the cursor
    #[inline]
    pub fn block(self) -> Block {
        // SAFETY: the cursor is in a body or directly behind it, and a whole block of NULs follows the body.
        unsafe { Block::load(self.at.as_ptr()) }
    }

    /// Skips `count` bytes
    ///
    /// # Safety
    ///
    /// These bytes have been examined, and none of them is NUL.
    #[inline]
    pub(super) unsafe fn over(self, count: usize) -> Self {
        // SAFETY: no NUL is skipped, and NULs follow the body, so the body does not end before the last of these bytes.
        unsafe { Self::new(self.at.add(count)) }
    }

    /// Skips this byte; returns `None` if there is another one
    #[inline]
    pub fn after(self, byte: u8) -> Option<Self> {
        if self.byte() != byte || byte == 0 {
            return None;
        }
        // SAFETY: that byte is here, and it is not NUL.
        Some(unsafe { self.over(1) })
    }

    /// Skips any byte, unless the cursor is at the end
    #[inline]
    #[must_use]
    pub fn next(self) -> Self {
        // SAFETY: the byte is not NUL; if it is, no byte is skipped.
        unsafe { self.over(usize::from(self.byte() != 0)) }
    }

    /// Skips the plain characters of a string at the start of the block here; also returns the block and the number of
    /// these characters
    #[inline]
    pub fn after_plain(self) -> (Self, Block, u32) {
        let block = self.block();
        let count = block.plain();
        // SAFETY: this many bytes from here are plain, and NUL is not plain.
        (unsafe { self.over(count as usize) }, block, count)
    }

    /// Skips blanks
    #[inline]
    #[must_use]
    pub fn after_blanks(self) -> Self {
        // A minified body has no blanks, so one comparison is enough.
        if self.byte() > b' ' { self } else { self.after_some_blanks() }
    }

    /// Skips blanks, of which there is probably one or none
    #[inline]
    #[must_use]
    pub fn after_blank(self) -> Self {
        // In this order, the start of the value follows from predicted branches and not from loaded bytes.
        if self.byte() > b' ' {
            return self;
        }
        match self.after(b' ') {
            Some(next) if next.byte() > b' ' => next,
            _ => self.after_some_blanks(),
        }
    }

    #[inline(never)]
    fn after_some_blanks(self) -> Self {
        self.after_line_break()
    }

    /// Skips blanks that are probably a line break and the indentation of the next line, which make up half of a
    /// pretty-printed body
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "called for every member of a pretty-printed body")]
    #[must_use]
    pub fn after_line_break(self) -> Self {
        let Some(line) = self.after(b'\n') else { return self.after_any_blanks() };
        let here = line.after_spaces();
        if here.byte() > b' ' {
            return here;
        }
        let here = here.after_spaces();
        if here.byte() > b' ' { here } else { here.after_any_blanks() }
    }

    /// Skips the spaces at the start of the block here
    #[inline]
    fn after_spaces(self) -> Self {
        // SAFETY: this many bytes from here are spaces, and NUL is not a space.
        unsafe { self.over(self.block().spaces() as usize) }
    }

    #[inline(never)]
    fn after_any_blanks(self) -> Self {
        let mut here = self;
        loop {
            let count = here.block().blank() as usize;
            // SAFETY: `count` bytes from here are blanks, and NUL is not a blank.
            here = unsafe { here.over(count) };
            if count < BLOCK {
                return here;
            }
        }
    }

    /// Skips a name; `block` is the block at the cursor. Returns `None` if another name is here
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "called for every member of a record")]
    pub fn after_name(self, block: Block, name: &QuotedName) -> Option<Self> {
        if !name.begins(block) || name.is_long() && !self.has_rest(name.long()) {
            return None;
        }
        // SAFETY: each byte of the name was compared, and none is NUL: `Name::of` does not compile a name with a NUL.
        Some(unsafe { self.over(name.length()) })
    }

    /// Returns whether the part of a name beyond the first block is here too
    #[inline]
    fn has_rest(self, name: &'static str) -> bool {
        let (at, last) = (BLOCK, name.len() - BLOCK);
        // SAFETY: the first block has been compared.
        let is_next = unsafe { self.has_block(name, at.min(last)) };
        is_next && (at >= last || self.has_more(name))
    }

    /// Returns whether the part of a name beyond the second block is here too
    #[inline(never)]
    fn has_more(self, name: &'static str) -> bool {
        let last = name.len() - BLOCK;
        let mut at = BLOCK;
        while at < last {
            at = last.min(at + BLOCK);
            // SAFETY: every block before has been compared.
            if !unsafe { self.has_block(name, at) } {
                return false;
            }
        }
        true
    }

    /// Returns whether the block of a name that begins at `at` is here
    ///
    /// # Safety
    ///
    /// The part of the name before `at` is here, and the name has a whole block at `at`.
    #[inline]
    unsafe fn has_block(self, name: &'static str, at: usize) -> bool {
        // SAFETY: the skipped bytes are a name's, which has no NUL, and the caller says that a block fits into the name.
        let (here, its) = unsafe { (self.over(at), Block::load(name.as_ptr().add(at))) };
        here.block().is(its)
    }
}

#[cfg(test)]
mod tests {
    use super::super::bytes::with;
    use super::*;

    #[test]
    fn a_byte_that_is_not_at_the_cursor_is_not_skipped() {
        with(b"1x", |bytes| {
            let start = bytes.cursor(0);
            assert_eq!(start.after(b'x'), None);
            let end = start.next().after(b'x').unwrap();
            assert_eq!(bytes.offset(end), 2);
            assert_eq!((end.after(0), end.next(), end.after_blanks()), (None, end, end));
        });
    }

    #[test]
    fn a_name_of_any_length_is_distinguished_from_one_that_differs_anywhere() {
        let text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
        for length in 0..text.len() {
            let written: &'static str = format!("\"{}\":", &text[..length]).leak();
            let name = QuotedName::of(written);
            let body = format!("{written}1");
            let read = |body: &str| {
                with(body.as_bytes(), |bytes| {
                    let here = bytes.cursor(0);
                    here.after_name(here.block(), &name).map(|end| bytes.offset(end))
                })
            };
            assert_eq!(read(&body), Some(written.len()), "{written}");
            assert_eq!(read(&body[..length]), None, "{written} cut off");
            for at in 0..written.len() {
                let mut other = body.clone().into_bytes();
                other[at] ^= 1;
                assert_eq!(read(str::from_utf8(&other).unwrap()), None, "{written} at {at}");
            }
        }
    }
}
