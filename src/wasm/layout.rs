//! The layout of answers in memory: what each word is
//!
//! The wasm answers in 32-bit words. `xtask` writes their places as the constants of `layout.js`, so the names and the
//! order of the words are written only here.

use core::mem::{offset_of, size_of};

/// Declares what the words of an answer are, in their order; a field is one word or several
///
/// In JavaScript, the place of `VerdictWords::event` is `VERDICT_EVENT`, and the number of words is `VERDICT_WORDS`.
macro_rules! layout {
    ($($(#[$about:meta])* $Words:ident = $name:literal { $($(#[$says:meta])* $field:ident: $Field:ty,)+ })+) => {
        $(
            $(#[$about])*
            // In this representation, the fields are in the order in which they are declared.
            #[repr(C)]
            pub struct $Words { $($(#[$says])* pub $field: $Field,)+ }

            impl $Words {
                /// The number of words
                pub const LENGTH: usize = size_of::<Self>() / size_of::<u32>();

                /// The words in their order
                #[inline]
                pub fn words(&self) -> [u32; Self::LENGTH] {
                    let mut words = [0; Self::LENGTH];
                    $(self.$field.put(&mut words, offset_of!(Self, $field) / size_of::<u32>());)+
                    words
                }
            }
        )+

        /// Every layout: its name, the names and the places of its fields, and the number of its words
        pub const LAYOUTS: &[Layout] = &[
            $(Layout {
                name: $name,
                fields: &[$((stringify!($field), offset_of!($Words, $field) / size_of::<u32>())),+],
                length: $Words::LENGTH,
            }),+
        ];
    };
}

/// What JavaScript has to know of a layout
#[derive(Debug)]
pub struct Layout {
    /// What its words are of
    pub name: &'static str,
    /// Each field with the place of its first word
    pub fields: &'static [(&'static str, usize)],
    /// The number of its words
    pub length: usize,
}

layout! {
    /// A string or a place in the body
    StringWords = "STRING" {
        /// A [`StringKind`]
        kind: u32,
        /// Where a string begins, in the text or in the memory, or the number of a path
        value: u32,
        /// The length of a string in bytes
        length: u32,
    }

    /// What `judge` answers: a verdict, and behind it its reasons; of an invalid body only the first word
    VerdictWords = "VERDICT" {
        /// 1, or 0 if the body cannot be judged
        is_read: u32,
        /// The event's number
        event: u32,
        /// The outcome's number
        outcome: u32,
        /// 1 if the verdict is final
        is_final: u32,
        /// The number of what to do next
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
        /// The address of the text; 0 among the verdicts of lines, which share one text
        text: u32,
        /// Where in the text this verdict's begins
        text_begin: u32,
        /// The length of this verdict's text if it is ASCII, so that it can be decoded at once, or else 0
        text_length: u32,
        /// The number of reasons
        reasons: u32,
    }

    /// One reason of a verdict
    ReasonWords = "REASON" {
        /// The rule's number
        rule: u32,
        /// The number of the outcome that the rule makes
        effect: u32,
        /// Where the rule found what it found
        place: [u32; StringWords::LENGTH],
        /// The other place, if it compared two
        related: [u32; StringWords::LENGTH],
    }

    /// What `read` answers; of an invalid body only the first word
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
        /// 1 if this body is the one that came in, and not JSON made of a form
        is_verbatim: u32,
        /// The address of the decoded strings
        texts: u32,
        /// Their length in bytes
        texts_length: u32,
    }

    /// What `detect` answers
    DetectedWords = "DETECTED" {
        /// 1, or 0 if the event is not known
        is_known: u32,
        /// The event's number
        event: u32,
    }

    /// What `judgeMany` answers, before the answers for each line
    BlockWords = "BLOCK" {
        /// The address of the text that the verdicts share
        text: u32,
        /// The address of the block
        start: u32,
        /// The number of lines
        lines: u32,
        /// The number of lines that have an answer
        answered: u32,
    }

    /// What precedes the verdict of a line
    LineWords = "LINE" {
        /// The line's number from 0
        number: u32,
        /// Where the line begins in the block
        start: u32,
        /// The length of the line in bytes
        length: u32,
    }

    /// What `fold` answers, before the passages
    HistoryWords = "HISTORY" {
        /// The number of deliveries, or 0 if one of them is of another verification
        deliveries: u32,
        /// The delivery that is the state, or the one that is of another verification
        state: u32,
    }

    /// What became of one delivery
    PassageWords = "PASSAGE" {
        /// The delivery
        delivery: u32,
        /// The number of what became of it
        became: u32,
    }
}

/// What the other words of [`StringWords`] are
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

/// The bits of a delivery's flags: the verdict is final
pub const FINAL: u32 = 1;
/// One of its rules stands over a system's decisions
pub const OVERRIDES: u32 = 2;

/// What a field of an answer can be
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
        // Both lengths are known when this is compiled, so no check is left.
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
        let line = LineWords { number: 1, start: 2, length: 3 };
        assert_eq!(line.words(), [1, 2, 3]);
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
