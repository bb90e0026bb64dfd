//! Whether a name in Cyrillic can be a transliteration of a name in A to Z
//!
//! Languages and standards transliterate in their own ways, so this never shows that two names are the same one. But the
//! consonants that all of them write alike show when they are not.

use super::words::{Kind, NameWords};

/// Returns whether the consonants of two names are those of two people
///
/// Each word of the name with fewer words must have those of a word of the other, if it has any.
#[inline(never)]
pub fn is_of_another(latin: &NameWords, cyrillic: &NameWords) -> bool {
    let [one, other] = [latin, cyrillic].map(outlines);
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let is_cut = latin.cut || cyrillic.cut;
    !shorter.iter().all(|word| longer.iter().any(|beside| word.meets(beside, is_cut)))
}

/// The consonants of a word; an English `w` may be a vowel in Cyrillic
struct Outline {
    ways: [Vec<u8>; 2],
    is_short: bool,
}

impl Outline {
    fn meets(&self, other: &Self, is_cut: bool) -> bool {
        self.ways.iter().any(|one| {
            other.ways.iter().any(|beside| {
                let starts = one.starts_with(beside) || beside.starts_with(one);
                one == beside || starts && (is_cut || self.is_short || other.is_short)
            })
        })
    }
}

/// Returns the outlines of the words that have any of these consonants
fn outlines(name: &NameWords) -> Vec<Outline> {
    let words = (0..name.list.len()).filter_map(|at| {
        let text = core::str::from_utf8(name.word(at)).ok()?;
        let ways = [b'P', 0].map(|w| outline(text, w));
        let is_short = name.list.get(at).is_some_and(|word| word.kind == Kind::Initial || word.dotted);
        (!ways.iter().any(Vec::is_empty)).then_some(Outline { ways, is_short })
    });
    words.collect()
}

/// Returns the consonants that every transliteration keeps apart: L, M, N, R, and those of the lips and of the teeth
fn outline(word: &str, w: u8) -> Vec<u8> {
    let (mut made, mut before) = (Vec::new(), ' ');
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        // `ts`, `tch` and `dzh` are one letter, and so is the Bulgarian `sht`.
        let sibilant = |next: &char| "SZCзсцчшщж".contains(*next) || letter == 'D' && *next == 'J';
        let class = match letter {
            'L' | 'л' | 'љ' => b'L',
            'M' | 'м' => b'M',
            'N' | 'н' | 'њ' | 'ң' => b'N',
            'R' | 'р' => b'R',
            'T' | 'D' | 'т' | 'д' if letters.peek().is_some_and(sibilant) || matches!(before, 'H' | 'ш') => 0,
            'T' | 'D' | 'т' | 'д' => b'T',
            'W' => w,
            'P' | 'B' | 'F' | 'V' | 'п' | 'б' | 'в' | 'ф' => b'P',
            _ => 0,
        };
        if class != 0 && made.last() != Some(&class) {
            made.push(class);
        }
        before = letter;
    }
    made
}
