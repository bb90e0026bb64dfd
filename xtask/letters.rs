//! Makes the tables of letters that `src/identity/name/fold.rs` includes from the Unicode data
//!
//! They are compact, for every one who judges a body loads them: what a letter of the Latin script is written with in A
//! to Z, the letters of other scripts without their marks, and which script a letter is of.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a build that cannot go on says so by a panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

/// Letters of the Latin script that are no other letter with a mark, after what each is written with: by their names
/// in the Unicode data, and those that are one sign for two letters by both
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

/// Letters of the Latin script for a stop in the throat, a click or the like, which are taken for apostrophes
const UNWRITTEN: &str = "ƾǀǁǂǃɁɂʔʕʖʘʡʢʬʭᴤꜪꜫꜬꜭꜮꜯꞋꞌꞏ𝼊𝼎ˤ𐞳𐞴";

/// What is written with more than one letter; in the runs, the first has the code after that of Z
const SEVERAL: &[&str] = &[
    "AA", "AE", "AO", "AU", "AV", "AY", "DZ", "FF", "FFI", "FFL", "FI", "FL", "HV", "IJ", "LJ", "LL", "NJ", "OE", "OO",
    "OU", "SS", "ST", "TH", "TS", "TZ", "UE", "VY",
];

/// The code of a letter that is taken for an apostrophe
const APOSTROPHE: u8 = 63;

/// Code points without a letter that may stand between two of one stretch
const MOST_BETWEEN: u32 = 12;
/// Runs of one stretch, which are read one by one
const MOST_RUNS: usize = 24;

fn main() {
    println!("cargo::rerun-if-changed=xtask/letters.rs");
    let mut tables = String::new();
    latin(&mut tables);
    unmarked(&mut tables);
    scripts(&mut tables);
    let folder = std::env::var_os("OUT_DIR").expect("a build script has a folder for what it makes");
    std::fs::write(Path::new(&folder).join("letters.rs"), tables).unwrap();
}

fn letters() -> impl Iterator<Item = char> {
    ('\u{80}'..=char::MAX).filter(|c| c.is_alphabetic())
}

/// What each letter of the Latin script is written with: stretches of code points, and in each a byte for up to four
/// of them, of whose bits six are a code and two how many more there are
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
        // Those of mathematics stand there alphabet by alphabet, which needs no table.
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
            // Numbers of the Romans are no letters of a name.
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
    writeln!(tables, "/// Where a stretch of letters of the Latin script begins, and where its runs").unwrap();
    writeln!(tables, "static STRETCHES: [(u32, u16); {}] = {stretches:?};", stretches.len()).unwrap();
    writeln!(tables, "/// Their runs").unwrap();
    writeln!(tables, "static RUNS: [u8; {}] = {runs:?};", runs.len()).unwrap();
    writeln!(tables, "/// What the codes after that of Z are written with").unwrap();
    writeln!(tables, "static SEVERAL: [&str; {}] = {SEVERAL:?};", SEVERAL.len()).unwrap();
    writeln!(tables, "/// Letters that the build script does not know").unwrap();
    writeln!(tables, "#[cfg(test)]\nconst UNKNOWN: &[char] = &{unknown:?};").unwrap();
}

/// Letters in circles and squares, which are symbols
fn circled() -> impl Iterator<Item = char> {
    ('Ⓐ'..='ⓩ').chain('\u{1f130}'..='\u{1f149}').chain('🅐'..='🅩').chain('🅰'..='🆉').filter(|c| !c.is_alphabetic())
}

fn add(runs: &mut Vec<u8>, code: u8, begins: bool) {
    match runs.last_mut() {
        Some(run) if !begins && *run & 63 == code && *run < 0xc0 => *run += 0x40,
        _ => runs.push(code),
    }
}

/// Small letters of other scripts, and forms of one letter, that are another with marks or in another form
fn unmarked(tables: &mut String) {
    // Persian, Urdu and Arabic have one letter in several forms, and some of them are taken for each other.
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
    writeln!(tables, "/// The first and the last of letters that are another without their marks, and that one")
        .unwrap();
    writeln!(tables, "static FORMS: [(u16, u16, u16); {}] = {forms:?};", forms.len()).unwrap();
}

/// Where letters of another script begin, in the code points of two bytes
fn scripts(tables: &mut String) {
    let mut ids = vec![Script::Latin, Script::Han, Script::Hiragana, Script::Hangul, Script::Bopomofo];
    let mut starts: Vec<(u32, usize)> = Vec::new();
    for c in letters().take_while(|c| *c <= '\u{ffff}') {
        let script = match c.script() {
            Script::Common | Script::Inherited => continue,
            // The two that Japanese is spelled with are compared with each other.
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
    writeln!(tables, "/// Where letters of another script begin").unwrap();
    writeln!(tables, "static STARTS: [u16; {}] = {codes:?};", codes.len()).unwrap();
    writeln!(tables, "/// Which").unwrap();
    writeln!(tables, "static SCRIPTS: [u8; {}] = {ids:?};", ids.len()).unwrap();
}
