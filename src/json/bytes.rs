//! A body with room after it, so that looking ahead asks no more than whether one is still in it
//!
//! Sixteen bytes are looked at together, and a body rarely ends where sixteen do. Behind it stand as many NULs, which
//! no JSON token holds: a scan that runs to the end stops there by itself, and no look-ahead reads what is not there.
#![allow(unsafe_code, reason = "the one place that reads without asking a slice; each says why it may")]

use super::block::{BLOCK, Block, Head};
use super::same;
use core::ops::Deref;

/// NULs behind a body
pub const ROOM: usize = BLOCK;

/// A body with [`ROOM`] NULs behind it
#[derive(Clone, Copy)]
pub struct Bytes<'a> {
    /// The body and the room behind it
    all: &'a [u8],
    length: usize,
}

impl<'a> Bytes<'a> {
    /// The first `length` bytes of a buffer, which is given room behind them
    pub fn of(buffer: &'a mut Vec<u8>, length: usize) -> Self {
        if buffer.len() < length + ROOM {
            buffer.resize(length + ROOM, 0);
        }
        if let Some(room) = buffer.get_mut(length..length + ROOM) {
            room.fill(0);
        }
        Self { all: buffer, length }
    }

    /// The byte at `at`; NUL at the end and wherever else the body is not
    #[inline]
    pub fn at(self, at: usize) -> u8 {
        let at = at.min(self.length);
        // SAFETY: `at` is at most `length`, and `all` has `ROOM` bytes more than that (`of`, the one way to make it).
        unsafe { *self.all.get_unchecked(at) }
    }

    /// The block at `at`, of which what is not the body's is NUL
    #[inline]
    pub fn block(self, at: usize) -> Block {
        let at = at.min(self.length);
        // SAFETY: `at` is at most `length`, and `all` has `ROOM` bytes more than that, which is one block.
        unsafe { Block::load(self.all.as_ptr().add(at)) }
    }

    /// Whether a name and its closing quote stand at `at`, of which `block` is the block
    #[inline]
    pub fn has(self, at: usize, block: Block, head: &Head, name: &str) -> bool {
        block.begins(head) && (name.len() < BLOCK || self.has_rest(at, name.as_bytes()))
    }

    /// What a block has no room for
    #[inline(never)]
    fn has_rest(self, at: usize, name: &[u8]) -> bool {
        let rest = name.get(BLOCK..).unwrap_or_default();
        self.at(at + name.len()) == b'"' && same(self.piece(at + BLOCK, at + name.len()), rest)
    }

    /// A piece of the body; none if it is not all in it
    #[inline]
    pub fn piece(self, start: usize, end: usize) -> &'a [u8] {
        self.whole().get(start..end).unwrap_or_default()
    }

    /// The body
    #[inline]
    pub fn whole(self) -> &'a [u8] {
        self.all.get(..self.length).unwrap_or_default()
    }
}

impl Deref for Bytes<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.whole()
    }
}

/// A body in a buffer of a test's own
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
    fn behind_a_body_there_is_nothing_however_far_one_looks() {
        for length in 0..40 {
            let mut buffer = vec![b'x'; 64];
            let bytes = Bytes::of(&mut buffer, length);
            assert_eq!(bytes.len(), length);
            for at in [length, length + 1, length + 100, usize::MAX] {
                assert_eq!(bytes.at(at), 0);
                assert_eq!(bytes.block(at).plain(), 0);
            }
            for at in 0..length {
                assert_eq!(bytes.at(at), b'x');
                assert_eq!(bytes.block(at).plain() as usize, (length - at).min(BLOCK));
            }
        }
    }
}
