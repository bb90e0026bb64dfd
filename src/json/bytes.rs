//! A body followed by NULs, so that code that looks ahead only needs to know that its position is in the body
//!
//! Sixteen bytes are examined at once, and a body rarely ends at a multiple of sixteen. As many NULs follow it. No JSON
//! token contains NUL, so a scan byte by byte stops there by itself, and looking ahead never reads out of bounds.
#![allow(unsafe_code, reason = "a slice would check its length at every byte; each block says why it is sound")]

use super::block::BLOCK;
use super::cursor::Cursor;
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;
use core::slice;

/// The number of NULs behind a body
pub const ROOM: usize = BLOCK;

/// A body with [`ROOM`] NULs behind it
///
/// It is two words large, so that it is passed in registers.
#[derive(Clone, Copy)]
pub struct Bytes<'a> {
    start: NonNull<u8>,
    length: usize,
    body: PhantomData<&'a [u8]>,
}

impl<'a> Bytes<'a> {
    /// Returns the first `length` bytes of a buffer as a body, after appending the NULs
    pub fn of(buffer: &'a mut Vec<u8>, length: usize) -> Self {
        if buffer.len() < length + ROOM {
            buffer.resize(length + ROOM, 0);
        }
        // The length is a constant, so this is a single store and not a call.
        if let Some(room) = buffer.get_mut(length..).and_then(|rest| rest.first_chunk_mut::<ROOM>()) {
            *room = [0; ROOM];
        }
        // The pointer is derived from the whole buffer, so that it may also read the NULs.
        Self { start: NonNull::from(buffer.as_mut_slice()).cast(), length, body: PhantomData }
    }

    /// Returns an empty body, which consists only of the NULs
    pub fn behind_nothing(room: &'static [u8; ROOM]) -> Self {
        Self { start: NonNull::from(room).cast(), length: 0, body: PhantomData }
    }

    /// Returns the bytes of the body
    #[inline]
    pub fn whole(self) -> &'a [u8] {
        // SAFETY: `of`, the one way to make it, was lent a buffer of at least `length` bytes for as long as `'a`.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.length) }
    }

    /// Returns a cursor at `at`, or at the end if the body is shorter
    #[inline]
    pub fn cursor(self, at: usize) -> Cursor<'a> {
        // SAFETY: that place is in the body or right behind it, and there is a block of NULs behind it.
        unsafe { Cursor::new(self.start.add(at.min(self.length))) }
    }

    /// Returns the offset of a cursor in this body
    #[inline]
    pub fn offset(self, cursor: Cursor<'a>) -> usize {
        cursor.address().wrapping_sub(self.start.addr().get())
    }

    /// Returns the byte at `at`, or NUL at or beyond the end of the body
    #[inline]
    pub fn at(self, at: usize) -> u8 {
        self.cursor(at).byte()
    }

    /// Returns a piece of the body, or `None` if it is not entirely within the body
    #[inline]
    pub fn piece(self, start: usize, end: usize) -> &'a [u8] {
        self.whole().get(start..end).unwrap_or_default()
    }
}

impl Deref for Bytes<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.whole()
    }
}

/// Calls `look` with a body in a new buffer, for tests
#[cfg(test)]
pub fn with<T>(body: &[u8], look: impl FnOnce(Bytes<'_>) -> T) -> T {
    let mut buffer = body.to_vec();
    let length = buffer.len();
    look(Bytes::of(&mut buffer, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_nothing_behind_a_body_at_any_distance() {
        for length in 0..40 {
            let mut buffer = vec![b'x'; 64];
            let bytes = Bytes::of(&mut buffer, length);
            assert_eq!(bytes.len(), length);
            for at in [length, length + 1, length + 100, usize::MAX] {
                assert_eq!(bytes.at(at), 0);
                assert_eq!(bytes.cursor(at).block().plain(), 0);
                assert_eq!(bytes.offset(bytes.cursor(at)), length);
            }
            for at in 0..length {
                assert_eq!(bytes.at(at), b'x');
                assert_eq!(bytes.cursor(at).block().plain() as usize, (length - at).min(BLOCK));
                assert_eq!(bytes.offset(bytes.cursor(at)), at);
            }
        }
    }
}
