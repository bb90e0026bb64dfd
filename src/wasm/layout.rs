//! The layout of answers in memory: the meaning of each word
//!
//! The wasm answers in 32-bit words. `xtask` writes their indices as the constants of `layout.js`, so only this file
//! contains their names and their order.

use core::mem::{offset_of, size_of};

/// Declares the words of an answer in their order; a field has one or more words
///
/// In JavaScript, the index of `VerdictWords::event` is `VERDICT_EVENT`, and the number of words is `VERDICT_WORDS`.
macro_rules! layout {
    ($($(#[$about:meta])* $Words:ident = $name:literal { $($(#[$says:meta])* $field:ident: $Field:ty,)+ })+) => {
        $(
            $(#[$about])*
            // With this representation, the fields are stored in the order of their declaration.
            #[repr(C)]
            pub struct $Words { $($(#[$says])* pub $field: $Field,)+ }

            impl $Words {
                /// The number of words
                pub const LENGTH: usize = size_of::<Self>() / size_of::<u32>();

                /// Returns the words in their order
                #[inline]
                pub fn words(&self) -> [u32; Self::LENGTH] {
                    let mut words = [0; Self::LENGTH];
                    $(self.$field.put(&mut words, offset_of!(Self, $field) / size_of::<u32>());)+
                    words
                }
            }
        )+

        /// Every layout: its name, its fields with their indices, and its number of words
        pub const LAYOUTS: &[Layout] = &[
            $(Layout {
                name: $name,
                fields: &[$((stringify!($field), offset_of!($Words, $field) / size_of::<u32>())),+],
                length: $Words::LENGTH,
            }),+
        ];
    };
}

/// A layout, as JavaScript needs it
#[derive(Debug)]
pub struct Layout {
    /// The name of what the words describe
    pub name: &'static str,
    /// Each field with the index of its first word
    pub fields: &'static [(&'static str, usize)],
    /// The number of words
    pub length: usize,
}

layout! {
    /// A string or a place in the body
    StringWords = "STRING" {
        /// A [`StringKind`]
        kind: u32,
        /// The start of a string, in the text or in the memory, or the number of a path
        value: u32,
        /// The length of a string, in the text in UTF-16 code units, in the memory in bytes
        length: u32,
    }

    /// The text that the strings of an answer are pieces of; it is decoded in one go
    TextWords = "TEXT" {
        /// The address of the text; for the answers of lines, its start in the text that they share
        at: u32,
        /// The length of the text in bytes
        length: u32,
        /// 1 if the text is ASCII
        is_ascii: u32,
    }

    /// A report on a body; its issues follow
    ReportWords = "REPORT" {
        /// The provider's number + 1, or 0 if it is not known
        provider: u32,
        /// The event's number + 1, or 0 if it is not known
        event: u32,
        /// 1 if there are more issues than are listed
        truncated: u32,
    }

    /// The answer of `judge`: a verdict followed by its reasons; a 0 and a report if the body is invalid
    VerdictWords = "VERDICT" {
        /// 1, or 0 if the body cannot be judged
        is_read: u32,
        /// The event's number
        event: u32,
        /// The outcome's number
        outcome: u32,
        /// 1 if the verdict is final
        is_final: u32,
        /// The number of the next step
        next: u32,
        /// 1 if there is a score
        has_score: u32,
        /// The score's bits, the lower word first
        score: [u32; 2],
        /// The provider's reference
        reference: [u32; StringWords::LENGTH],
        /// The provider's own word
        stated: [u32; StringWords::LENGTH],
        /// When the provider decided
        decided_at: [u32; StringWords::LENGTH],
        /// The number of reasons
        reasons: u32,
    }

    /// One reason of a verdict
    ReasonWords = "REASON" {
        /// The rule's number
        rule: u32,
        /// The number of the rule's outcome
        effect: u32,
        /// The place that the rule reports
        place: [u32; StringWords::LENGTH],
        /// The other place, if the rule compared two
        related: [u32; StringWords::LENGTH],
    }

    /// The answer of `read`; a 0 and a report if the body is invalid
    ReadWords = "READ" {
        /// 1, or 0 if the body is invalid
        is_valid: u32,
        /// The event's number
        event: u32,
        /// The address of the tape
        tape: u32,
        /// The address of the body
        body: u32,
        /// The length of the body in bytes
        body_length: u32,
        /// 1 if this is the body as received, 0 if it is JSON made from a form
        is_verbatim: u32,
        /// The address of the decoded strings
        texts: u32,
        /// The length of the decoded strings in bytes
        texts_length: u32,
        /// The digest of the policy, the lower word first; 0 if the body is judged by none
        policy: [u32; 2],
    }

    /// The answer of `detect`
    DetectedWords = "DETECTED" {
        /// 1, or 0 if the event is unknown
        is_known: u32,
        /// The event's number
        event: u32,
    }

    /// The answer of `judgeMany`, before the answers for the lines
    BlockWords = "BLOCK" {
        /// The address of the text that the answers share
        text: u32,
        /// The number of lines
        lines: u32,
        /// The number of lines that have an answer
        answered: u32,
    }

    /// The words before the answer for a line
    LineWords = "LINE" {
        /// The line's number from 0
        number: u32,
    }

    /// The answer of `fold`, before the passages
    HistoryWords = "HISTORY" {
        /// The number of deliveries, or 0 if one of them belongs to another verification
        deliveries: u32,
        /// The index of the delivery that is the state, or of the one that belongs to another verification
        state: u32,
    }

    /// What a delivery became
    PassageWords = "PASSAGE" {
        /// The index of the delivery
        delivery: u32,
        /// The number of what the delivery became
        became: u32,
    }
}

/// The meaning of the other words of [`StringWords`]
#[derive(Clone, Copy, Debug)]
pub enum StringKind {
    /// There is no string
    Absent,
    /// A piece of the text
    InText,
    /// The place that a path leads to
    Path,
    /// A constant of the wasm, by its address
    Constant,
}

/// The word for a serialized value that is absent; no other value begins with it
pub const NOTHING: u32 = u32::MAX;
/// The word for a field that serde skips
pub const LEFT_OUT: u32 = u32::MAX - 1;

/// The number for today among days since 1970-01-01; no day has it
pub const TODAY: i32 = i32::MIN;

/// The bits of a delivery's flags: the verdict is final
pub const FINAL: u32 = 1;
/// A bit of a delivery's flags: one of its rules overrides a system's decision
pub const OVERRIDES: u32 = 2;

/// A field of an answer
trait Field {
    /// Writes the field's words
    fn put(&self, words: &mut [u32], at: usize);
}

impl Field for u32 {
    #[inline]
    fn put(&self, words: &mut [u32], at: usize) {
        [*self].put(words, at);
    }
}

impl<const LENGTH: usize> Field for [u32; LENGTH] {
    #[inline]
    fn put(&self, words: &mut [u32], at: usize) {
        // Both lengths are compile-time constants, so the check is optimised away.
        if let Some(room) = words.get_mut(at..at + LENGTH) {
            room.copy_from_slice(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_the_order_of_the_declaration() {
        let block = BlockWords { text: 1, lines: 2, answered: 3 };
        assert_eq!(block.words(), [1, 2, 3]);
        let reason = ReasonWords { rule: 1, effect: 2, place: [3, 4, 5], related: [6, 7, 8] };
        assert_eq!(reason.words(), [1, 2, 3, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn every_layout_has_a_place_for_each_field_and_ends_after_the_last() {
        for Layout { name, fields, length } in LAYOUTS {
            assert!(fields.is_sorted_by_key(|(_, place)| place), "{name}");
            assert!(fields.iter().all(|(_, place)| place < length), "{name}");
        }
    }
}
