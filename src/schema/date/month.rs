//! The names of months

/// The abbreviations of the months in English and most other languages in Latin script
const USUAL: &[u8; 36] = b"janfebmaraprmayjunjulaugsepoctnovdec";

/// The beginnings of names in other languages: French, Spanish, Portuguese, Italian, German, Dutch, Danish, Indonesian
const OTHERS: &[([u8; 3], u8)] = &[
    (*b"ene", 1),
    (*b"gen", 1),
    (*b"fev", 2),
    (*b"mae", 3),
    (*b"maa", 3),
    (*b"mrt", 3),
    (*b"mrz", 3),
    (*b"abr", 4),
    (*b"avr", 4),
    (*b"mai", 5),
    (*b"mag", 5),
    (*b"mei", 5),
    (*b"maj", 5),
    (*b"giu", 6),
    (*b"lug", 7),
    (*b"ago", 8),
    (*b"agu", 8),
    (*b"aou", 8),
    (*b"set", 9),
    (*b"okt", 10),
    (*b"out", 10),
    (*b"ott", 10),
    (*b"dez", 12),
    (*b"des", 12),
    (*b"dic", 12),
];

/// The number of letters in the longest name of a month
const LONGEST: usize = 10;

/// Returns the number of the month that a word names, or 0 if it names none
pub(super) fn number(word: &str) -> u32 {
    let mut letters = word.chars().map(plain);
    let Some(begin) = letters.next().zip(letters.next()).zip(letters.next()) else { return 0 };
    let ((first, second), third) = begin;
    let (begin, next) = ([first, second, third], letters.next());
    if letters.count() > LONGEST - 4 {
        return 0;
    }
    // In French, two names begin with the same letters.
    if begin == *b"jui" {
        return match next {
            Some(b'n') => 6,
            Some(b'l') => 7,
            _ => 0,
        };
    }
    let usual = (1..).zip(USUAL.chunks_exact(3)).find(|(_, known)| *known == begin);
    let other = || OTHERS.iter().find(|(known, _)| *known == begin).map_or(0, |&(_, month)| u32::from(month));
    usual.map_or_else(other, |(month, _)| month)
}

/// Returns a letter in lower case and without its accent
fn plain(letter: char) -> u8 {
    match letter {
        'é' | 'É' => b'e',
        'û' | 'Û' => b'u',
        'ä' | 'Ä' => b'a',
        _ => u8::try_from(letter).unwrap_or(0).to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_known_by_its_name_and_by_its_abbreviation() {
        for (month, names) in [
            (1, &["JAN", "January", "janvier", "ene", "ENERO", "GEN", "Januar"][..]),
            (2, &["feb", "February", "FÉV", "FEV", "fevereiro", "février"]),
            (3, &["Mar", "March", "mars", "MÄR", "März", "MRT", "maart", "março"]),
            (4, &["Apr", "ABR", "avril", "abril"]),
            (5, &["May", "MAI", "mayo", "maggio", "MEI", "maj"]),
            (6, &["Jun", "June", "JUIN", "junio", "giugno"]),
            (7, &["Jul", "July", "juil", "JUILLET", "lug"]),
            (8, &["Aug", "AOÛT", "aout", "ago", "agosto", "Agustus"]),
            (9, &["Sep", "Sept", "September", "set", "settembre"]),
            (10, &["Oct", "OKT", "outubro", "ottobre"]),
            (11, &["nov", "November"]),
            (12, &["Dec", "DÉC", "décembre", "DEZ", "dic", "Des"]),
        ] {
            for name in names {
                assert_eq!(number(name), month, "{name}");
            }
        }
        for none in ["", "J", "Ju", "jui", "xyz", "Septemberism", "日本語", "жан"] {
            assert_eq!(number(none), 0, "{none}");
        }
    }
}
