//! Lists of words: how they are encoded, and how words are found in them

/// A set of lists, one bit for each lower-case letter
pub type Lists = u32;

/// Returns the bit of a letter in upper or lower case
pub const fn bit(letter: u8) -> Lists {
    1 << (letter & 31)
}

/// The indices of the set bits, lowest first
pub struct Bits(pub u32);

impl Iterator for Bits {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let place = self.0.trailing_zeros();
        self.0 &= self.0.checked_sub(1)?;
        Some(place as usize)
    }
}

/// Added to the length of the first word of a group
const BEGINS: u8 = 0x40;

/// Returns the number of bytes of the encoded lists
pub const fn length(lists: &str) -> usize {
    lists.len()
}

/// Encodes lists for [`find`]: each line is a letter followed by groups of words, which are separated by `|`
///
/// Each blank and each `|` becomes the length of the word after it, so that words can be skipped.
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn coded<const LENGTH: usize>(lists: &str) -> [u8; LENGTH] {
    let (text, mut made) = (lists.as_bytes(), [0; LENGTH]);
    let (mut at, mut divider) = (LENGTH, LENGTH);
    while at > 0 {
        at -= 1;
        made[at] = text[at];
        if matches!(text[at], b' ' | b'|' | b'\n') {
            // A blank after the letter of a list begins a group, as `|` does.
            let begins = text[at] == b'|' || text[at - 1].is_ascii_lowercase();
            #[allow(clippy::cast_possible_truncation, reason = "no word has 64 letters")]
            let length = (divider - at - 1) as u8;
            made[at] = if text[at] == b'\n' { 0 } else { length | if begins { BEGINS } else { 0 } };
            divider = at;
        }
    }
    made
}

/// Calls `tell` for each word in the lists, with its index, the letter of the list, and the number of the group from 1
#[inline(never)]
pub fn find(lists: &[u8], words: &[&[u8]], tell: &mut dyn FnMut(usize, u8, u16)) {
    let mut initials = [0_u32; 32];
    for (at, word) in words.iter().enumerate() {
        if let Some(places) = word.first().and_then(|first| initials.get_mut(usize::from(first & 31))) {
            *places |= 1 << at;
        }
    }
    let (mut list, mut group) = (0, 0_u16);
    let mut at = 0;
    while let Some(&byte) = lists.get(at) {
        at += 1;
        if byte.is_ascii_lowercase() {
            list = byte;
            continue;
        }
        group = group.wrapping_add(u16::from(byte & BEGINS != 0));
        let (from, first) = (at, lists.get(at).map_or(0, |first| first & 31));
        at += usize::from(byte & !BEGINS);
        for place in Bits(initials.get(usize::from(first)).copied().unwrap_or(0)) {
            if words.get(place).is_some_and(|word| lists.get(from..at) == Some(*word)) {
                tell(place, list, group);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_list_that_has_them() {
        const LINES: &str = "a ONE TWO|THREE\nb TWO|ONES";
        let lists: [u8; length(LINES)] = coded(LINES);
        let mut found = Vec::new();
        find(&lists, &[b"TWO", b"ONE", b"T", b"ONES", b"", b"THREE"], &mut |at, list, group| {
            found.push((at, char::from(list), group));
        });
        assert_eq!(found, [(1, 'a', 1), (0, 'a', 1), (5, 'a', 2), (0, 'b', 3), (3, 'b', 4)]);
    }
}
