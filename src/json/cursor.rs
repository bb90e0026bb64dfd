//! A place in a body that only goes on over what it has seen
//!
//! A cursor stands in a body or right behind it, where a block of NULs is. Each step below goes over bytes that were
//! looked at and are none of them NUL, so no step leads out of the body, and nothing has to ask for its length.
#![allow(unsafe_code, reason = "one instruction for a byte, where a slice would ask for its length; each says why")]

use super::block::{BLOCK, Block};
use super::name::Name;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A place in a body
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cursor<'a> {
    at: NonNull<u8>,
    body: PhantomData<&'a [u8]>,
}

impl Cursor<'_> {
    /// A cursor at an address
    ///
    /// # Safety
    ///
    /// It lies in a body or right behind it, there are [`BLOCK`] NULs behind the body, and they are lent for `'a`.
    #[inline]
    pub unsafe fn new(at: NonNull<u8>) -> Self {
        Self { at, body: PhantomData }
    }

    /// Where it stands
    #[inline]
    pub fn address(self) -> usize {
        self.at.addr().get()
    }

    /// The byte that it stands at; NUL behind the body
    #[inline]
    pub fn byte(self) -> u8 {
        // SAFETY: it stands in a body or right behind it, where a NUL is.
        unsafe { self.at.read() }
    }

    /// The block that begins where it stands
    #[inline]
    pub fn block(self) -> Block {
        // SAFETY: it stands in a body or right behind it, and behind the body is a whole block of NULs.
        unsafe { Block::load(self.at.as_ptr()) }
    }

    /// Goes over `count` bytes
    ///
    /// # Safety
    ///
    /// They have been looked at, and none of them is NUL.
    #[inline]
    pub(super) unsafe fn over(self, count: usize) -> Self {
        // SAFETY: the body holds no NUL that anybody goes over, so it does not end before the last of them.
        unsafe { Self::new(self.at.add(count)) }
    }

    /// Goes over one byte of this kind; none if another stands here
    #[inline]
    pub fn after(self, byte: u8) -> Option<Self> {
        if self.byte() != byte || byte == 0 {
            return None;
        }
        // SAFETY: that byte stands here, and it is not NUL.
        Some(unsafe { self.over(1) })
    }

    /// Goes over the byte that stands here, whatever it is, unless it is the end
    #[inline]
    #[must_use]
    pub fn next(self) -> Self {
        // SAFETY: the byte is not NUL; where it is, none is gone over.
        unsafe { self.over(usize::from(self.byte() != 0)) }
    }

    /// Goes over the plain characters of a string with which the block that stands here begins; the block, and how many
    /// of it they are
    #[inline]
    pub fn after_plain(self) -> (Self, Block, u32) {
        let block = self.block();
        let count = block.plain();
        // SAFETY: so many bytes from here are plain, and NUL is not.
        (unsafe { self.over(count as usize) }, block, count)
    }

    /// Goes over blanks
    #[inline]
    #[must_use]
    pub fn after_blanks(self) -> Self {
        // A minified body has none: one look decides.
        if self.byte() > b' ' { self } else { self.after_some_blanks() }
    }

    /// Goes over blanks, of which there is likely to be one or none
    #[inline]
    #[must_use]
    pub fn after_blank(self) -> Self {
        // Asked in this order, so that where a value begins is known from what is predicted, not from what is loaded.
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

    /// Goes over blanks that are likely to be a line break and what indents the next line: pretty-printed bodies are half
    /// that
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it stands before every member of a printed body")]
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

    /// Goes over the spaces with which the block that stands here begins
    #[inline]
    fn after_spaces(self) -> Self {
        // SAFETY: so many bytes from here are spaces, and NUL is none.
        unsafe { self.over(self.block().spaces() as usize) }
    }

    #[inline(never)]
    fn after_any_blanks(self) -> Self {
        let mut here = self;
        loop {
            let count = here.block().blank() as usize;
            // SAFETY: `count` bytes from here are blanks, and NUL is none.
            here = unsafe { here.over(count) };
            if count < BLOCK {
                return here;
            }
        }
    }

    /// Goes over a name, of which `block` is the block that stands here; none if it is another
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "every member of a record is looked at so")]
    pub fn after_name(self, block: Block, name: &Name) -> Option<Self> {
        if !name.begins(block) || name.is_long() && !self.has_rest(name.long()) {
            return None;
        }
        // SAFETY: each byte of the name was compared, and none is NUL: `Name::of` refuses to compile one that is.
        Some(unsafe { self.over(name.length()) })
    }

    /// Whether what a block has no room for stands here too
    #[inline]
    fn has_rest(self, name: &'static str) -> bool {
        let (at, last) = (BLOCK, name.len() - BLOCK);
        // SAFETY: the first block has been compared.
        let is_next = unsafe { self.has_block(name, at.min(last)) };
        is_next && (at >= last || self.has_more(name))
    }

    /// Whether what two blocks have no room for stands here too
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

    /// Whether the block of a name that begins at `at` stands here
    ///
    /// # Safety
    ///
    /// What the name has before `at` stands here, and it has a block there.
    #[inline]
    unsafe fn has_block(self, name: &'static str, at: usize) -> bool {
        // SAFETY: what is gone over is a name's, which has no NUL, and the caller says that a block fits into the name.
        let (here, its) = unsafe { (self.over(at), Block::load(name.as_ptr().add(at))) };
        here.block().is(its)
    }
}

#[cfg(test)]
mod tests {
    use super::super::bytes::with;
    use super::*;

    #[test]
    fn a_step_that_is_not_there_is_not_taken() {
        with(b"1x", |bytes| {
            let start = bytes.cursor(0);
            assert_eq!(start.after(b'x'), None);
            let end = start.next().after(b'x').unwrap();
            assert_eq!(bytes.offset(end), 2);
            assert_eq!((end.after(0), end.next(), end.after_blanks()), (None, end, end));
        });
    }

    #[test]
    fn a_name_of_any_length_is_told_from_one_that_differs_anywhere() {
        let text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
        for length in 0..text.len() {
            let written: &'static str = format!("\"{}\":", &text[..length]).leak();
            let name = Name::of(written);
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
