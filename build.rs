//! Generates the tables of letters in `src/identity/name/fold.rs` from the Unicode data
//!
//! The tables are part of the wasm, so they are compact. They contain the spelling of Latin letters with A to Z, the
//! letters of other scripts without their marks, and the script of each letter.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a build that cannot continue panics"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// Latin letters that are not another letter with a mark, each after its spelling: most by their names in the Unicode
/// data, and ligatures of two letters by both letters
const BY_NAME: &str = "\
    A ȺɐɑɒᴀᴥᶏᶐẚⱥⱭⱯⱰꜢꜣꜤꜥꞺꞻꬰꭤ AA 𐞀Ꜳꜳ AE ÆæᴁᴂꞚꞛꬱ AO Ꜵꜵ AU Ꜷꜷ AV ꜸꜹꜺꜻ AY Ꜽꜽ B ᴯƀƁƂƃƄƅɃɓʙᴃᵬᶀꞖꞗꞴꞵȸ \
    C ↃƇƈȻȼɕʗᴄↄꜾꜿꞒꞓꞔꟄ𝼏𝼝Ꝯꝯʨ D 𝼥ÐðĐđƉƊƋƌƍȡɖɗᴅᴆᵭᶁᶑẟꝱꝹꝺꟇꟈ DZ ƻʣʤʥꭦ𝼒𝼙 E ƎƏƐǝɆɇɘəɚɛɜɝɞʚᴇᴈᶒᶓᶔᶕⱸⱻꞫꬲꬳꬴꭠꭡ \
    F ℲⅎƑƒɸᵮᶂꜰꝻꝼꞘꞙꟻꬵⱷ G ƓƔǤǥɠɡɢɣʛᵷᵹᶃꝽꝾꝿꞠꞡꞬꟐꟑꬶ𝼁𝼂Ƣƣ H ĦħɥɦɧʜʮʯⱧⱨⱵⱶꜦꜧꞍꞕꞪꟵꟶ HV ƕǶ I ᵎıƖƗɨɩɪᴉᵻᵼᶖꞮꞼꞽꟷꟾ𝼚ꭐꭑ J ȷɈɉɟʄʝᴊꞲ \
    K ƘƙʞᴋᶄⱩⱪꝀꝁꝂꝃꝄꝅꞢꞣꞰ𝼃𝼐 L 𝼦ꟚꟛƛꟜĿŀŁłƚƛȴȽɫɬɭɮʟᴌᶅⱠⱡⱢꝆꝇꝈꝉꝲꞀꞁꞎꞭꬷꬸꬹ𝼄𝼅𝼑𝼓 LL Ỻỻ M ƜɯɰɱᴍᴟᵯᶆⱮꝳꟺꟽꟿꬺꝸ \
    N 𝼧ᴻŉŊŋƝƞȠȵɲɳɴᴎᵰᶇꝴꞐꞑꞤꞥꬻꬼ𝼇𝼔ʩ𝼀 O ꟋØøƆƟɔɤɵɷᴏᴐᴑᴒᴓᴖᴗᶗⱺꝊꝋꝌꝍꞶꞷꟀꟁꬽꬾꬿ𝼛ꭣ OE ŒœɶᴔꞜꞝꭀꭁꭂꭢ OO Ꝏꝏꭃꭄ OU Ȣȣᴕ \
    P ƤƥᴘᵱᵽᶈⱣꝐꝑꝒꝓꝔꝕꟼȹ Q ĸɊɋʠꝖꝗꝘꝙꞯ R 𝼨ƦɌɍɹɺɻɼɽɾɿʀʁᴙᴚᵲᵳᶉⱤⱹꝚꝛꝵꝶꞂꞃꞦꞧꭅꭆꭇꭈꭉꭊꭋꭌꭨ𝼈𝼕𝼖Ꝝꝝ \
    S 𝼩Ꟍꟍ꟎꟏ƧƨƩƪƼƽȿʂʃʅʆᵴᶊᶋᶘẜẝⱾꜱꞄꞅꞨꞩꟅꟉꟊꟖꟗꟘꟙꭍ𝼋𝼌𝼞Ꝭꝭʪ SS ßẞ T 𝼪ŦŧƫƬƭƮȶȾʇʈᴛᵵⱦꝷꞆꞇꞱ𝼉𝼍Ꝫꝫ TH ꟒ÞþᵺꝤꝥꝦꝧꟓ TS ʦʧꭧ𝼗𝼜 TZ Ꜩꜩ \
    U ƱɄʉʊᴜᴝᴞᵾᵿᶙꞸꞹꞾꞿꭎꭏꭒ UE ᵫꞞꞟ V ƲɅʋʌᴠᶌỼỽⱱⱴꝞꝟꝨꝩ VY Ꝡꝡ W ꟔ƿǷʍᴡⱲⱳꟂꟃꟕ X ᶍꞳꭓꭔꭕꭖꭗꭘꭙ Y ƳƴȜȝɎɏʎʏỾỿꭚ𝼆 \
    Z ƵƶƷƸƹƺȤȥɀʐʑʒʓᴢᴣᵶᶎᶚⱫⱬⱿꝢꝣꟆ𝼘ʫ";

/// Latin letters for glottal stops, clicks and the like, which are treated like apostrophes
const UNWRITTEN: &str = "ƾǀǁǂǃɁɂʔʕʖʘʡʢʬʭᴤꜪꜫꜬꜭꜮꜯꞋꞌꞏ𝼊𝼎ˤ𐞳𐞴";

/// Spellings with more than one letter; in the runs, the code of the first one follows that of Z
const SEVERAL: &[&str] = &[
    "AA", "AE", "AO", "AU", "AV", "AY", "DZ", "FF", "FFI", "FFL", "FI", "FL", "HV", "IJ", "LJ", "LL", "NJ", "OE", "OO",
    "OU", "SS", "ST", "TH", "TS", "TZ", "UE", "VY",
];

/// The code of a letter that is treated like an apostrophe
const APOSTROPHE: u8 = 63;

/// The maximum number of code points without a letter within a stretch
const MOST_BETWEEN: u32 = 12;
/// The maximum number of runs in a stretch, which are read one by one
const MOST_RUNS: usize = 24;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut tables = String::new();
    latin(&mut tables);
    unmarked(&mut tables);
    scripts(&mut tables);
    let folder = std::env::var_os("OUT_DIR").expect("a build script has an output folder");
    std::fs::write(Path::new(&folder).join("letters.rs"), tables).unwrap();
}

fn letters() -> impl Iterator<Item = char> {
    ('\u{80}'..=char::MAX).filter(|c| c.is_alphabetic())
}

/// Writes the spellings of Latin letters: stretches of code points, and for each up to four code points in a row one
/// byte, whose lower six bits are a code and whose upper two bits are the number of further code points
fn latin(tables: &mut String) {
    let mut by_name = BTreeMap::new();
    let mut pairs = BY_NAME.split_ascii_whitespace();
    while let (Some(letters), Some(signs)) = (pairs.next(), pairs.next()) {
        by_name.extend(signs.chars().map(|sign| (sign, letters)));
    }
    let mut unknown = Vec::new();
    let mut codes = Vec::new();
    for c in letters().chain(circled()) {
        let is_wide = c.nfkd().next().is_some_and(|base| base.is_ascii_alphabetic());
        // The mathematical alphabets are in order and need no table.
        if c.script() != Script::Latin && !is_wide || ('\u{1d400}'..'\u{1d6a4}').contains(&c) {
            continue;
        }
        if c.nfkd().all(|base| UNWRITTEN.contains(base) || base.script() == Script::Common && !is_wide) {
            codes.push((u32::from(c), APOSTROPHE));
            continue;
        }
        let mut written = String::new();
        for base in c.nfkd().filter(|base| !is_combining_mark(*base) && base.is_alphanumeric()) {
            match by_name.get(&base) {
                Some(letters) => written.push_str(letters),
                None if base.is_ascii_alphabetic() => written.push(base.to_ascii_uppercase()),
                None if base.script() == Script::Common => {}
                None => written.push('?'),
            }
        }
        let code = match written.as_bytes() {
            [letter] if letter.is_ascii_uppercase() => Some(letter - b'A' + 1),
            _ => SEVERAL.iter().position(|several| *several == written).map(|at| u8::try_from(at).unwrap() + 27),
        };
        match code {
            Some(code) => codes.push((u32::from(c), code)),
            // Roman numerals are not letters of a name.
            None if c.is_numeric() => {}
            None => unknown.push(c),
        }
    }
    codes.sort_unstable();
    codes.dedup();

    let (mut stretches, mut runs) = (Vec::new(), Vec::<u8>::new());
    let mut last = None;
    for (code_point, code) in codes {
        let between = last.map_or(u32::MAX, |last| code_point - last - 1);
        let is_full = stretches.last().is_some_and(|&(_, start)| runs.len() - start >= MOST_RUNS);
        let begins = between > MOST_BETWEEN || is_full;
        if begins {
            stretches.push((code_point, runs.len()));
        } else {
            (0..between).for_each(|_| add(&mut runs, 0, false));
        }
        add(&mut runs, code, begins);
        last = Some(code_point);
    }
    writeln!(tables, "/// The start of each stretch of Latin letters, and the start of its runs").unwrap();
    writeln!(tables, "static STRETCHES: [(u32, u16); {}] = {stretches:?};", stretches.len()).unwrap();
    writeln!(tables, "/// The runs of the stretches").unwrap();
    writeln!(tables, "static RUNS: [u8; {}] = {runs:?};", runs.len()).unwrap();
    writeln!(tables, "/// The spellings of the codes after that of Z").unwrap();
    writeln!(tables, "static SEVERAL: [&str; {}] = {SEVERAL:?};", SEVERAL.len()).unwrap();
    writeln!(tables, "/// Letters that the build script does not know").unwrap();
    writeln!(tables, "#[cfg(test)]\nconst UNKNOWN: &[char] = &{unknown:?};").unwrap();
}

/// Returns the letters in circles and squares, which are symbols
fn circled() -> impl Iterator<Item = char> {
    ('Ⓐ'..='ⓩ').chain('\u{1f130}'..='\u{1f149}').chain('🅐'..='🅩').chain('🅰'..='🆉').filter(|c| !c.is_alphabetic())
}

fn add(runs: &mut Vec<u8>, code: u8, begins: bool) {
    match runs.last_mut() {
        Some(run) if !begins && *run & 63 == code && *run < 0xc0 => *run += 0x40,
        _ => runs.push(code),
    }
}

/// Writes the lower-case letters of other scripts, and variants of letters, that are another letter with marks or in
/// another form
fn unmarked(tables: &mut String) {
    // Persian, Urdu and Arabic have some letters in several forms, and some people use one form for another.
    let same = |c| match c {
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' => 'ه',
        'ک' => 'ك',
        'ٱ' => 'ا',
        'ς' => 'σ',
        _ => c,
    };
    let mut forms: Vec<(u32, u32, u32)> = Vec::new();
    for c in letters().take_while(|c| *c < '\u{ff00}') {
        let is_form = matches!(c.script(), Script::Cyrillic | Script::Greek | Script::Arabic)
            && !matches!(c, '\u{fb50}'..='\u{fdff}');
        let mut bases = c.nfkd().filter(|base| !is_combining_mark(*base) && base.is_alphabetic());
        let (Some(base), None, true) = (bases.next(), bases.next(), is_form) else { continue };
        let base = base.to_lowercase().next().map_or(base, same);
        if base == c || c.to_lowercase().next() != Some(c) {
            continue;
        }
        match forms.last_mut() {
            Some((_, last, to)) if *to == u32::from(base) && *last + 1 == u32::from(c) => *last += 1,
            _ => forms.push((c.into(), c.into(), base.into())),
        }
    }
    writeln!(tables, "/// Ranges of letters that are the same without their marks, and that letter").unwrap();
    writeln!(tables, "static FORMS: [(u16, u16, u16); {}] = {forms:?};", forms.len()).unwrap();
}

/// Writes where letters of other scripts begin, for the code points of two bytes
fn scripts(tables: &mut String) {
    let mut ids = vec![Script::Latin, Script::Han, Script::Hiragana, Script::Hangul, Script::Bopomofo];
    let mut starts: Vec<(u32, usize)> = Vec::new();
    for c in letters().take_while(|c| *c <= '\u{ffff}') {
        let script = match c.script() {
            Script::Common | Script::Inherited => continue,
            // Japanese uses both scripts, and they are compared with each other.
            Script::Katakana => Script::Hiragana,
            script => script,
        };
        let id = ids.iter().position(|known| *known == script).unwrap_or_else(|| {
            ids.push(script);
            ids.len() - 1
        });
        let id = id.min(62);
        if starts.last().is_none_or(|(_, last)| *last != id) {
            starts.push((c.into(), id));
        }
    }
    let (codes, ids): (Vec<_>, Vec<_>) = starts.into_iter().unzip();
    writeln!(tables, "/// The code points at which another script begins").unwrap();
    writeln!(tables, "static STARTS: [u16; {}] = {codes:?};", codes.len()).unwrap();
    writeln!(tables, "/// The script that begins there").unwrap();
    writeln!(tables, "static SCRIPTS: [u8; {}] = {ids:?};", ids.len()).unwrap();
}
