//! Folds the letters of a name, so that spellings of the same name become equal
//!
//! `build.rs` generates the tables from the Unicode data.

#![allow(clippy::unreadable_literal, reason = "the tables are generated")]

use crate::identity::letter::small;

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// The number of ways to write a letter with a mark in A to Z: without the mark, in two ways of ICAO Doc 9303, and in
/// two that are common elsewhere
pub const WAYS: usize = 5;

/// The first ways, in which two names are the same beyond doubt
pub const STANDARD: usize = 3;

/// The role of a character in a name
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sign {
    /// It is invisible, or does not distinguish names, like apostrophes and marks
    Nothing,
    /// It separates words
    Gap,
    /// It ends an abbreviation
    Dot,
    /// It is a letter of a script, which is a number below 63, or a digit, as a letter of [`LATIN`]
    Letter(u8),
}

/// The script with the letters A to Z
pub const LATIN: u8 = 0;
/// The scripts of China, Japan and Korea, which are written without spaces
pub const EAST: core::ops::Range<u8> = HAN..BOPOMOFO + 1;
const HAN: u8 = 1;
const KANA: u8 = 2;
const HANGUL: u8 = 3;
const BOPOMOFO: u8 = 4;
/// Any script that is used only in old texts or by few people
const RARE: u8 = 62;
/// The scripts that a language combines in one word, one bit each
const TOGETHER: [u64; 3] = [1 << HAN | 1 << KANA, 1 << HAN | 1 << HANGUL, 1 << HAN | 1 << BOPOMOFO];

/// Returns whether a language combines these scripts in one word, given one bit each
pub fn stand_together(scripts: u64) -> bool {
    scripts & scripts.wrapping_sub(1) == 0 || TOGETHER.iter().any(|together| scripts & !together == 0)
}

/// Returns the role of a character
#[inline(never)]
pub fn sign(c: char) -> Sign {
    match c {
        // `Anna1` and `Anna2` are two words.
        'A'..='Z' | 'a'..='z' | '0'..='9' => Sign::Letter(LATIN),
        '.' | '．' | '。' => Sign::Dot,
        '\'' | '"' | '`' | '´' | '＇' | '\u{2b9}'..='\u{2df}' | '\u{2e5}'..='\u{2ff}' | '՚' | '׳' | '״' => {
            Sign::Nothing
        }
        '‘'..='‟' | '′'..='‷' => Sign::Nothing,
        _ if c.is_ascii() => Sign::Gap,
        _ if is_invisible(c) || is_mark(c) => Sign::Nothing,
        // The mathematical alphabets, in bold and so on
        '\u{1d400}'..='\u{1d6a3}' => Sign::Letter(LATIN),
        _ => match code(c) {
            APOSTROPHE => Sign::Nothing,
            0 if !c.is_alphabetic() => match c {
                _ if c.is_numeric() => Sign::Letter(LATIN),
                // A sign without a sound of its own, within a word
                '\u{370}'..='\u{1fff}' | '\u{a800}'..='\u{abff}' | '\u{10000}'.. if !is_divider(c) => Sign::Nothing,
                _ => Sign::Gap,
            },
            0 => Sign::Letter(script(c)),
            _ => Sign::Letter(LATIN),
        },
    }
}

/// Returns whether a character of another script is punctuation between words
#[inline(never)]
fn is_divider(c: char) -> bool {
    matches!(c, '\u{589}'..='\u{58a}' | '\u{5be}' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{964}'..='\u{965}'
        | '\u{f0b}'..='\u{f14}' | '\u{1361}'..='\u{1368}' | '\u{1680}' | '\u{387}' | '\u{10fb}')
}

/// Returns whether a character is invisible
#[inline(never)]
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Returns whether a character is a mark on a letter that not everybody writes: accents, and the vowels of Hebrew and
/// Arabic
#[inline(never)]
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// Returns the script of a letter that is not Latin
#[inline(never)]
pub fn script(c: char) -> u8 {
    let Ok(short) = u16::try_from(u32::from(c)) else {
        return match c {
            '\u{1aff0}'..='\u{1b16f}' => KANA,
            '\u{20000}'..='\u{3ffff}' => HAN,
            _ => RARE,
        };
    };
    let after = STARTS.partition_point(|&start| start <= short);
    after.checked_sub(1).and_then(|at| SCRIPTS.get(at)).copied().unwrap_or(RARE)
}

/// The code of Z; `build.rs` describes the codes after it
const Z: u8 = 26;
const APOSTROPHE: u8 = 63;

/// Returns the code of a Latin letter beyond ASCII, or 0 for any other character
#[inline(never)]
fn code(c: char) -> u8 {
    let code_point = u32::from(c);
    let after = STRETCHES.partition_point(|&(start, _)| start <= code_point);
    let stretch = after.checked_sub(1).and_then(|at| STRETCHES.get(at));
    let Some(&(start, first)) = stretch else { return 0 };
    let last = STRETCHES.get(after).map_or(RUNS.len(), |&(_, next)| next.into());
    let runs = RUNS.get(first.into()..last).unwrap_or_default();
    let mut left = code_point - start;
    for &run in runs {
        let count = u32::from(run >> 6) + 1;
        if left < count {
            return run & 63;
        }
        left -= count;
    }
    0
}

/// Returns the ways to write a lower-case letter after the first, which is without its mark; separated by spaces
///
/// ICAO has two ways for `Ü`. In Chinese names the same letter is written `YU` on newer passports and `V` on older
/// ones.
#[inline(never)]
fn otherwise(small: char) -> Option<&'static str> {
    Some(match small {
        'ä' | 'æ' => "AE AE AE A",
        'å' | 'ǻ' => "AA AXX AA O",
        'ö' | 'ø' | 'œ' | 'ǿ' => "OE OXX OE O",
        'ő' => "OE O OE O",
        'ü' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => "UE UXX YU V",
        'ű' => "UE U UE U",
        'ñ' => "N NXX NY NI",
        'đ' => "D D DJ DJ",
        'ð' => "D D DH TH",
        'þ' => "TH TH TH T",
        'ß' => "SS SS SZ S",
        'ō' | 'ô' => "O O OU OH",
        'ū' => "U U UU U",
        'č' | 'ć' | 'ç' => "C C CH C",
        'š' | 'ş' | 'ș' => "S S SH S",
        'ž' => "Z Z ZH J",
        'ț' => "T T TS TZ",
        'ə' => "E E A E",
        'ğ' => "G G GH ",
        'ŵ' => "W W W W",
        _ => return None,
    })
}

/// Writes a letter of a script in every way; returns whether the ways differ
///
/// Latin letters are written with A to Z; letters of other scripts in lower case and without marks.
#[inline(never)]
pub fn write(c: char, ways: &mut [Vec<u8>; WAYS]) -> bool {
    if c.is_ascii() {
        for way in ways {
            way.push(c.to_ascii_uppercase() as u8);
        }
        return false;
    }
    let mut utf8 = [0; 4];
    let small = small(c).next().unwrap_or(c);
    let code = match c {
        #[allow(clippy::cast_possible_truncation, reason = "it is below 26")]
        '\u{1d400}'..='\u{1d6a3}' => ((u32::from(c) - 0x1d400) % 26) as u8 + 1,
        _ => code(c),
    };
    let letter = [(b'A' - 1).wrapping_add(code)];
    let first: &[u8] = match code {
        0 => return written_alike(other(small, ways).encode_utf8(&mut utf8).as_bytes(), ways),
        code if code > Z => SEVERAL.get(usize::from(code - Z - 1)).map_or(&[], |several| several.as_bytes()),
        _ => &letter,
    };
    let Some(otherwise) = otherwise(small) else { return written_alike(first, ways) };
    let [plain, rest @ ..] = ways;
    plain.extend_from_slice(if small == 'ø' || small == 'ǿ' { b"O" } else { first });
    let mut letters = otherwise.bytes();
    for way in rest {
        way.extend(letters.by_ref().take_while(|letter| *letter != b' '));
    }
    true
}

#[inline(never)]
fn written_alike(letters: &[u8], ways: &mut [Vec<u8>; WAYS]) -> bool {
    for way in ways {
        way.extend_from_slice(letters);
    }
    false
}

/// Old and common forms of one character in Japanese names; forms that distinguish families are in separate groups
const VARIANTS: &str = "\
    辺邊邉 高髙 崎﨑碕嵜 斎齋 斉齊 沢澤 浜濱濵 桜櫻 国國 広廣 島嶋嶌 徳德 竜龍 滝瀧 恵惠 真眞 栄榮 蔵藏 関關 条條 寿壽 円圓 \
    学學 実實 与與 万萬 楽樂 弥彌 浅淺 豊豐 静靜 渋澁 黒黑 塚塚 吉𠮷 頼賴 瀬瀨 穂穗 芦蘆 亜亞 会會 宝寶 桧檜 槙槇 薮藪 鉄鐵 当當 礼禮";

/// Returns the lower-case letter of another script without its marks; for a syllable of Hangul, writes all sounds but
/// the last, which it returns
#[inline(never)]
fn other(c: char, ways: &mut [Vec<u8>; WAYS]) -> char {
    let code_point = u32::from(c);
    match c {
        // A ligature of two letters, without an upper-case form
        'և' => {
            written_alike("ե".as_bytes(), ways);
            'ւ'
        }
        'ァ'..='ヶ' => char::from_u32(code_point - 0x60).unwrap_or(c),
        '가'..='힣' => {
            let at = code_point - 0xac00;
            let (lead, vowel, tail) = (0x1100 + at / 588, 0x1161 + at % 588 / 28, 0x11a7 + at % 28);
            let mut utf8 = [0; 4];
            let mut sounds =
                [lead, vowel, tail].into_iter().filter(|&sound| sound != 0x11a7).filter_map(char::from_u32);
            let mut last = sounds.next().unwrap_or(c);
            for sound in sounds {
                written_alike(last.encode_utf8(&mut utf8).as_bytes(), ways);
                last = sound;
            }
            last
        }
        '\u{3400}'..='\u{9fff}' | '\u{fa11}' => {
            VARIANTS.split(' ').find(|group| group.contains(c)).map_or(c, |group| group.chars().next().unwrap_or(c))
        }
        _ => {
            let short = u16::try_from(code_point).unwrap_or(0);
            let form = FORMS.get(FORMS.partition_point(|&(_, last, _)| last < short));
            let form = form.filter(|&&(first, _, _)| first <= short && short != 0);
            form.and_then(|&(_, _, letter)| char::from_u32(letter.into())).unwrap_or(c)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_script::{Script, UnicodeScript};

    fn plain(text: &str) -> String {
        let mut ways = [const { Vec::new() }; WAYS];
        for c in text.chars().filter(|&c| matches!(sign(c), Sign::Letter(_))) {
            write(c, &mut ways);
        }
        String::from_utf8(ways[0].clone()).unwrap()
    }

    #[test]
    fn every_latin_letter_is_written_with_a_to_z() {
        assert_eq!(UNKNOWN, [] as [char; 0]);
        let letters = ('\u{80}'..=char::MAX).filter(|c| c.is_alphabetic() && c.script() == Script::Latin);
        let mut count = 0;
        for c in letters.filter(|c| !c.is_numeric()) {
            count += 1;
            match sign(c) {
                Sign::Letter(LATIN) => {
                    let written = plain(&c.to_string());
                    assert!(!written.is_empty() && written.bytes().all(|c| c.is_ascii_uppercase()), "{c} {written}");
                }
                sign => assert_eq!(sign, Sign::Nothing, "{c}"),
            }
        }
        assert!(count > 1300, "{count}");
    }

    #[test]
    fn letters_are_written_without_marks_that_do_not_distinguish_names() {
        for (text, letters) in [
            ("Nguyễn Thị Ánh", "NGUYENTHIANH"),
            ("Ｆｕｌｌ", "FULL"),
            ("𝐁𝐨𝐥𝐝 𝒔𝓬𝔯𝕚𝖕𝗍", "BOLDSCRIPT"),
            ("ĳssel Ĳ", "IJSSELIJ"),
            ("ﬁ ﬄ ﬅ", "FIFFLST"),
            ("Ⓐⓩ 🄰🅉", "AZAZ"),
            ("ʀᴀᴍ ᵃᵇ ₐ", "RAMABA"),
            ("Ọláńrewájú Ṣẹ́gun", "OLANREWAJUSEGUN"),
            ("Ðorđe Łukasz Þóra Straße", "DORDELUKASZTHORASTRASSE"),
            ("ⱥⱦꝁꞩ", "ATKS"),
            ("ªº", "AO"),
            ("Kelvin Å", "KELVINA"),
            ("ʻOkina Oʼ’‘＇Neil ꞌ", "OKINAONEIL"),
            (
                "a\u{115f}\u{1160}\u{3164}\u{ffa0}\u{ad}\u{200d}\u{200c}\u{feff}\u{202e}\u{fe0f}\u{e0041}\u{34f}\u{2800}b",
                "AB",
            ),
            ("\u{17b4}\u{180e}\u{2060}", ""),
            ("Йёлка ИВАНОВ", "иелкаиванов"),
            ("Άννα Σωκράτης ᾳ", "αννασωκρατησα"),
            ("مُحَمَّد أحمد محـمد", "محمداحمدمحمد"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("カタカナ", "かたかな"),
        ] {
            assert_eq!(plain(text), letters, "{text}");
        }
        assert_eq!(plain("김"), plain("\u{1100}\u{1175}\u{11b7}"));
        assert_eq!(plain("й"), plain("и\u{306}"));
        assert_eq!(plain("שָׁלוֹם"), plain("שלום"));
    }

    #[test]
    fn a_character_separates_words_or_is_a_letter_of_one_script() {
        for c in " -‐‑–—·・/<,\u{a0}\u{3000}\u{5be}（）".chars() {
            assert_eq!(sign(c), Sign::Gap, "{c:?}");
        }
        let of = |c| match sign(c) {
            Sign::Letter(script) => script,
            sign => panic!("{c} {sign:?}"),
        };
        assert_eq!((of('1'), of('１'), of('²'), of('٣')), (LATIN, LATIN, LATIN, LATIN));
        assert_eq!(of('漢'), HAN);
        assert_eq!((of('あ'), of('ア'), of('ｱ')), (KANA, KANA, KANA));
        assert_eq!((of('가'), of('ㄅ'), of('々')), (HANGUL, BOPOMOFO, HAN));
        let others = ['а', 'α', 'א', 'ا', 'अ', 'ก', 'ა', 'Ա', 'አ', 'ᐁ', '𐐀'].map(of);
        for (at, script) in others.iter().enumerate() {
            assert!(*script > BOPOMOFO && !others[..at].contains(script));
        }
    }

    #[test]
    fn only_some_scripts_may_be_combined() {
        let bits = |scripts: &[u8]| scripts.iter().fold(0, |bits, script| bits | 1_u64 << script);
        for together in [&[][..], &[LATIN], &[HAN, KANA], &[HAN, HANGUL], &[HAN, BOPOMOFO], &[9]] {
            assert!(stand_together(bits(together)), "{together:?}");
        }
        for apart in [&[LATIN, 7][..], &[KANA, HANGUL], &[HAN, HANGUL, BOPOMOFO], &[LATIN, HAN]] {
            assert!(!stand_together(bits(apart)), "{apart:?}");
        }
    }
}
