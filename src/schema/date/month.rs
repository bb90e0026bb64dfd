//! The names of months

/// The names of each month, and the abbreviations that are not their beginnings: English, French, Spanish, Portuguese,
/// Italian, German, Dutch, Danish, Norwegian, Swedish, Romanian, Indonesian, Malay
const NAMES: [&str; 12] = [
    "january januar januari janvier enero gennaio janeiro ianuarie",
    "february februar februari fevrier febrero febbraio fevereiro februarie",
    "march mars marts marz maerz maart marzo marco martie maret mac mrt mrz",
    "april avril abril aprile aprilie",
    "may mai maj mayo maio maggio mei",
    "june juni juin junio junho giugno iunie",
    "july juli juillet julio julho luglio iulie julai",
    "august augustus agosto agustus aout ogos",
    "september septembre septiembre setembro settembre septembrie",
    "october oktober octobre octubre outubro ottobre octombrie",
    "november novembre noviembre novembro noiembrie nopember",
    "december dezember decembre diciembre dezembro dicembre decembrie desember disember",
];

/// The number of letters in the shortest abbreviation, and the longest name, of a month
const SHORTEST: usize = 3;
const LONGEST: usize = 10;

/// Returns the number of the month that a word names or abbreviates, or 0 if it names none or several
pub(super) fn number(word: &str) -> u32 {
    let mut letters = [0; LONGEST];
    let mut count = 0;
    for letter in word.chars() {
        let Some(place) = letters.get_mut(count) else { return 0 };
        *place = plain(letter);
        count += 1;
    }
    let Some(begin) = letters.get(..count).filter(|_| count >= SHORTEST) else { return 0 };
    let names = |names: &str| names.split(' ').any(|name| name.as_bytes().starts_with(begin));
    let mut months = (1..).zip(NAMES).filter(|(_, known)| names(known)).map(|(month, _)| month);
    match (months.next(), months.next()) {
        (Some(month), None) => month,
        _ => 0,
    }
}

/// Returns a letter in lower case and without its accent
fn plain(letter: char) -> u8 {
    match letter {
        'é' | 'É' => b'e',
        'û' | 'Û' => b'u',
        'ä' | 'Ä' => b'a',
        'ç' | 'Ç' => b'c',
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
            (3, &["Mar", "March", "mars", "MÄR", "März", "MRT", "MRZ", "maart", "março"]),
            (4, &["Apr", "ABR", "avril", "abril"]),
            (5, &["May", "MAI", "mayo", "maggio", "MEI", "maj"]),
            (6, &["Jun", "June", "JUIN", "junio", "giugno"]),
            (7, &["Jul", "July", "juil", "JUILLET", "lug"]),
            (8, &["Aug", "AOÛT", "aout", "ago", "agosto", "Agustus"]),
            (9, &["Sep", "Sept", "September", "set", "settembre"]),
            (10, &["Oct", "OKT", "outubro", "ottobre"]),
            (11, &["nov", "November"]),
            (12, &["Dec", "DÉC", "décembre", "DEZ", "dic", "Des", "Disember"]),
        ] {
            for name in names {
                assert_eq!(number(name), month, "{name}");
            }
        }
        for none in
            ["", "J", "Ju", "jui", "xyz", "Septemberism", "日本語", "жан", "marraskuu", "Meith", "mayday", "octavo"]
        {
            assert_eq!(number(none), 0, "{none}");
        }
    }
}
