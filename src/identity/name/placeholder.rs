//! Texts that stand for a missing value: `N/A`, `not provided`, `Не указано`, `不明`

use super::fold::{Sign, WAYS, sign, write};
use core::cmp::Ordering;

/// The words of placeholders, as [`write`] writes them, in the order of their bytes
///
/// Each is followed by its kind: `=` stands for a missing value by itself (`UNKNOWN`), `-` says no (`NOT`), `+` is what
/// is missing or was not done (`DATA`, `PROVIDED`), and `~` may stand beside the others (`SE` in `não se aplica`).
const WORDS: &str = "\
    ADA~ ADAT+ ANGABE+ ANGABEN+ ANGEGEBEN+ ANONYMOUS= APELLIDO+ APELLIDOS+ APLICA+ APLICABLE+ APLICAVEL+ \
    APPLICABILE+ APPLICABLE+ ASSIGNED+ AUCUN= AUCUNE= AVAILABLE+ BEKANNT+ BEKEND+ BELIRTILMEMIS= BESCHIKBAAR+ BEZ- \
    BIET+ BILGI+ BILINMIYOR= BRAK- CO+ COGNOME+ COMMUNIQUE+ COMMUNIQUEE+ CONHECIDO+ CONNU+ CONOCIDO+ CONSTA+ \
    DADOS+ DANYCH+ DATA+ DATE+ DATEN+ DATI+ DATO+ DATOS+ DECLARADO+ DEFINED+ DESCONHECIDA= DESCONHECIDO= \
    DESCONOCIDA= DESCONOCIDO= DETECTED+ DIKETAHUI+ DINH+ DISCLOSED+ DISPONIBILE+ DISPONIBLE+ DISPONIVEL+ DONNEE+ \
    DONNEES+ DOTYCZY+ EI- ENTERED+ ENTFALLT= ESPECIFICADA+ ESPECIFICADO+ EXTRACTED+ FAMILY+ FARA- FIRST+ \
    FIRSTNAME+ FNU= FORNITO+ FOUND+ GEEN- GEGEVENS+ GIVEN+ IKKE- ILLEGIBLE= IMIENIA+ INCONNU= INCONNUE= INDICADA+ \
    INDICADO+ INDIQUE+ INDISPONIBLE= INDISPONIVEL= INFO+ INFORMACAO+ INFORMACION+ INFORMADA+ INFORMADO+ INFORMAR+ \
    INFORMATION+ INGEN- INGEVULD+ INTE- ISIM+ ISMERETLEN= KEIN- KEINE- KHONG- KNOWN+ LAST+ LASTNAME+ LEGIBLE+ \
    LISTED+ LNU= MIDDLE+ NAAM+ NACHNAME+ NAMA+ NAME+ NAMEN+ NAMES+ NAO- NAZWISKA+ NECUNOSCUT= NEMA- NENHUM= \
    NEPOZNAT= NEPOZNATO= NESSUNO= NEUVEDENE= NEUVEDENO= NEZNAMA= NEZNAME= NEZNAMY= NFI= NFN= NICHT- NIE- NIET- \
    NIEZNANA= NIEZNANE= NIEZNANY= NIL= NINCS- NINGUNA= NINGUNO= NLN= NMI= NMN= NO- NOM+ NOMBRE+ NOMBRES+ NOME+ \
    NON- NONE= NOT- NOTO+ NULL= OHNE- OKAND= ONBEKEND= PODANO+ PRECISE+ PRECISEE+ PRENOM+ PRESENT+ PROPORCIONADA+ \
    PROPORCIONADO+ PROVIDED+ READABLE+ RECORDED+ REDACTED= REGISTRA+ RENSEIGNE+ RENSEIGNEE+ REQUIRED+ RO+ SAKNAS= \
    SANS- SCONOSCIUTA= SCONOSCIUTO= SE~ SEM- SENZA- SET+ SIN- SOBRENOME+ SOYADI+ SPECIFICATA+ SPECIFICATO+ \
    SPECIFIED+ STATED+ SUPPLIED+ SURNAME+ TBA= TBC= TBD= TERSEDIA+ TIDAK= TIEDOSSA+ TIENE+ TUNTEMATON= UDAJU+ \
    UKENDT= UKJENT= UNAVAILABLE= UNBEKANNT= UNDEFINED= UNK= UNKNOWN= UNKWN= UNNAMED= UNREADABLE= UNSPECIFIED= \
    UVEDENO+ VALUE+ VERFUGBAR+ VERI+ VORHANDEN+ VORNAME+ XAC+ YOK- ZONDER- αγνωστη= αγνωστο= αγνωστοσ= γνωστο+ \
    δεν- διαθεσιμο+ δοθηκε+ ονομα+ υπαρχει+ χωρισ- батькові+ без- белгісіз= вказано+ відсутнє= відсутні= \
    відсутніи= даних+ данни+ данные+ данных+ дані+ доступно+ е+ зазначено+ заполнено+ известен+ известно+ имеется+ \
    имени+ имя+ не- невідома= невідомии= невідомо= неизвестен= неизвестна= неизвестная= неизвестно= неизвестны= \
    неизвестныи= нема- немає- непознат= непознато= нет- није- няма- определен+ определено+ отсутствует= \
    отсутствуют= отчества+ података+ познато+ посочено+ предоставлено+ применимо+ прочерк= прізвища+ указан+ \
    указана+ указано+ указаны+ фамилии+ імені+ імя+ անհայտ= אין- זמין+ ידוע+ ידועה+ לא- ללא- מידע+ נמסר+ נתונים+ \
    צוין+ שם+ اسم+ بدون- بيانات+ غير- لا- لم- ليس- متاح+ متوفر+ مجهول= محدد+ مذكور+ معروف+ موجود+ نامشخص= نامعلوم= \
    ندارد= يوجد+ अजञात= उपलबध+ जञात+ नहीं- नाम+ बिना- ไมทราบ= ไมมี= ไมมีขอมูล= ไมมีชือ= ไมระบุ= უცნობი= てーたなし= \
    でーたなし= なし= 不明= 不詳= 不详= 不适用= 不適用= 匿名= 名前+ 名前なし= 名無し= 姓名+ 姓名不详= 情報なし= \
    无= 无名= 无名氏= 无数据= 无资料= 暂无= 暫無= 未入力= 未填= 未填写= 未填寫= 未提供= 未登記= 未登记= 未登録= \
    未知= 未記入= 未設定= 未詳= 未详= 氏名+ 氏名不明= 氏名不詳= 沒有= 没有= 無= 無し= 無名= 無資料= 空白= \
    記載なし= 該当なし= 미기재= 미상= 미입력= 불명= 성명+ 성명불상= 수+ 알+ 알수없음= 없음= 이름+ 이름없음= 정보+ \
    정보없음= 해당+ 해당없음=";

/// Returns the words, each with its kind, for copies of bodies that must be judged as the bodies are
pub fn placeholders() -> &'static str {
    WORDS
}

/// The maximum length in bytes of a placeholder
const LONGEST: usize = 80;

/// Returns whether a text consists of words that only say that there is no value
///
/// A name may be a word of a placeholder, but does not consist of a negation and what it negates: `No` and `Data` are
/// names, `No data` is not.
#[inline(never)]
pub fn is_placeholder(text: &str) -> bool {
    if text.len() > LONGEST || begins_with_a_name(text) {
        return false;
    }
    let (mut stands, mut negates, mut names) = (false, false, false);
    for part in text.split(|c: char| c.is_whitespace() || c == '<') {
        if is_abbreviated(part) {
            stands = true;
            continue;
        }
        let words = part.split(|c| matches!(sign(c), Sign::Gap | Sign::Dot)).map(letters);
        for word in words.filter(|word| !word.is_empty()) {
            match kind(&word) {
                _ if word.iter().all(|&letter| letter == b'X') => stands = true,
                Some(b'=') => stands = true,
                Some(b'-') => negates = true,
                Some(b'+') => names = true,
                Some(_) => {}
                None => return false,
            }
        }
    }
    stands || negates && names
}

/// Returns whether a text begins with an ASCII word that is surely in no placeholder, which is true of almost every name
///
/// Only avoids work: the words of all other texts are looked up.
fn begins_with_a_name(text: &str) -> bool {
    let text = text.as_bytes();
    let length = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (word, after) = text.split_at(length);
    length > 1
        && matches!(after, [] | [b' ' | b'<', ..])
        && is_unset(slot(word))
        && !word.iter().all(|byte| byte.eq_ignore_ascii_case(&b'X'))
}

/// Returns whether a bit of the filter is not set
fn is_unset(at: usize) -> bool {
    FILTER.get(at / 64).is_some_and(|bits| (bits >> (at % 64)) & 1 == 0)
}

/// A Bloom filter of the words in ASCII: the bit of each [`slot`] that one of them has
#[allow(clippy::indexing_slicing, reason = "it is evaluated when the crate is compiled")]
static FILTER: [u64; 64] = {
    let (bytes, mut filter) = (WORDS.as_bytes(), [0; 64]);
    let (mut from, mut to) = (0, 0);
    while to < bytes.len() {
        if matches!(bytes[to], b'=' | b'-' | b'+' | b'~') {
            let word = bytes.split_at(to).0.split_at(from).1;
            if word.is_ascii() {
                let at = slot(word);
                filter[at / 64] |= 1 << (at % 64);
            }
            from = to + 2;
        }
        to += 1;
    }
    filter
};

/// Returns a number below 4096 that depends on the length of a word and three of its letters, in any case
#[allow(clippy::cast_possible_truncation, reason = "only the last bits of the length count")]
const fn slot(word: &[u8]) -> usize {
    let letters = match word {
        [first, second, .., last] => [*first, *second, *last],
        [first, last] => [*first, *last, *last],
        _ => [0; 3],
    };
    let [first, second, last] = letters;
    let mixed =
        (first as u32 & 31) << 20 | (second as u32 & 31) << 12 | (last as u32 & 31) << 6 | (word.len() as u32 & 63);
    (mixed.wrapping_mul(0x9e37_79b1) >> 20) as usize
}

/// Returns whether a text is two letters with a slash between them: `n/a`, `s/d`, `н/д`
fn is_abbreviated(text: &str) -> bool {
    text.split_once('/').is_some_and(|(one, other)| {
        [one, other].iter().all(|side| side.chars().count() == 1 && side.chars().all(char::is_alphabetic))
    })
}

/// Returns the letters of a word, folded
fn letters(word: &str) -> Vec<u8> {
    let mut ways = [const { Vec::new() }; WAYS];
    for c in word.chars().filter(|&c| matches!(sign(c), Sign::Letter(_))) {
        match c {
            // Only the first way is read, and syllables stay whole.
            _ if c.is_ascii() => ways[0].push(c.to_ascii_uppercase() as u8),
            '가'..='힣' => ways[0].extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            _ => _ = write(c, &mut ways),
        }
    }
    let [letters, ..] = ways;
    letters
}

/// Returns the kind of a word of placeholders, by binary search
fn kind(word: &[u8]) -> Option<u8> {
    let mut words = WORDS.as_bytes();
    loop {
        let (before, after) = words.split_at_checked(words.len() / 2)?;
        let from = before.iter().rposition(|&byte| byte == b' ').map_or(0, |at| at + 1);
        let to = before.len() + after.iter().position(|&byte| byte == b' ').unwrap_or(after.len());
        let (kind, known) = words.get(from..to)?.split_last()?;
        words = match known.cmp(word) {
            Ordering::Equal => return Some(*kind),
            Ordering::Less => words.get(to + 1..)?,
            Ordering::Greater => words.get(..from.checked_sub(1)?)?,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_folded_and_found() {
        let mut before: &[u8] = b"";
        for word in WORDS.split(' ') {
            let (word, sign) = word.split_at(word.len() - 1);
            assert_eq!(String::from_utf8(letters(word)).as_deref(), Ok(word));
            assert!(before < word.as_bytes(), "{word} is not in order");
            assert!(!begins_with_a_name(word), "{word}");
            assert_eq!(kind(word.as_bytes()), sign.bytes().next(), "{word}");
            before = word.as_bytes();
        }
        for word in ["", "A", "ANNA", "UNKNOW", "UNKNOWNS", "ZZZ", "я", "힣"] {
            assert_eq!(kind(word.as_bytes()), None, "{word}");
        }
    }

    #[test]
    fn a_placeholder_is_recognised_in_any_script_and_spelling() {
        for text in [
            "N/A",
            "n/a",
            " n/a ",
            "N/A N/A",
            "s/d",
            "н/д",
            "X",
            "xx",
            "XXXXX",
            "X X",
            "UNKNOWN",
            "unknown<<Unknown",
            "FNU LNU",
            "(none)",
            "[REDACTED]",
            "TBD",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "NOT AVAILABLE",
            "Not-Provided",
            "not_specified",
            "NO DATA",
            "no name",
            "No Last Name",
            "Data not available",
            "sin datos",
            "No especificado",
            "Nombre no disponible",
            "Não informado",
            "NÃO SE APLICA",
            "sem nome",
            "Non renseigné",
            "sans nom",
            "keine Angabe",
            "Nicht verfügbar",
            "ohne Namen",
            "non disponibile",
            "niet bekend",
            "brak danych",
            "nie dotyczy",
            "İsim yok",
            "belirtilmemiş",
            "tidak diketahui",
            "tidak ada",
            "không có",
            "Không xác định",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "Не указано",
            "неизвестно",
            "НЕТ ДАННЫХ",
            "Данные отсутствуют",
            "без имени",
            "невідомо",
            "немає даних",
            "няма данни",
            "άγνωστο",
            "ΑΓΝΩΣΤΟΣ",
            "δεν υπάρχει",
            "غير معروف",
            "لا يوجد",
            "غَيْر مُتَوَفِّر",
            "مجهول",
            "نامشخص",
            "לא ידוע",
            "אין מידע",
            "अज्ञात",
            "उपलब्ध नहीं",
            "ไม่ทราบ",
            "ไม่มีข้อมูล",
            "უცნობი",
            "անհայտ",
            "不明",
            "未知",
            "無",
            "暂无",
            "没有",
            "未提供",
            "姓名不详",
            "なし",
            "該当なし",
            "データなし",
            "氏名 不明",
            "없음",
            "알 수 없음",
            "알수없음",
            "정보 없음",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn most_names_are_not_looked_up() {
        let names = ["Anna", "ERIKSSON<<ANNA", "Berg Unknown", "Ng", "García", "unknown", "XX", "x", "Berg/Anna"];
        assert_eq!(names.map(begins_with_a_name), [true, true, true, true, false, false, false, false, false]);
    }

    #[test]
    fn a_name_is_no_placeholder() {
        for text in [
            "",
            " ",
            "-",
            "12345",
            "Anna",
            "Berg",
            "Xi",
            "Xu",
            "Na",
            "No",
            "Not Vital",
            "Sin",
            "Data",
            "Ada",
            "Co",
            "Noto",
            "Non Anna",
            "Unknown Berg",
            "FNU Berg",
            "Anna N/A",
            "Brak",
            "Yok",
            "Chua Ro",
            "Ana s/o Berg",
            "О",
            "Нет",
            "Имя",
            "空",
            "無量",
            "明",
            "하나",
            "수",
            "이름",
            "لا",
            "نام",
            "Nombre",
            "No Yuna",
            "No Se",
            "Nie Ada",
            "Ada Khong",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
        assert!(!is_placeholder(&"unknown ".repeat(20)));
    }
}
