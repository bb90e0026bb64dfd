//! The check digits of a machine-readable zone
//!
//! ICAO Doc 9303: part 3 section 4.9 says how they are computed, parts 4 to 7 where they stand.
//! <https://www.icao.int/publications/doc-series/doc-9303>

/// Where a line has a check digit, and of what
struct Checked {
    digit: usize,
    /// From and to
    of: &'static [(usize, usize)],
}

/// Three lines of 30, one after another: identity cards (part 5, section 4.2.2)
const TD1: &[Checked] = &[
    Checked { digit: 14, of: &[(5, 14)] },
    Checked { digit: 36, of: &[(30, 36)] },
    Checked { digit: 44, of: &[(38, 44)] },
    Checked { digit: 59, of: &[(5, 30), (30, 37), (38, 45), (48, 59)] },
];

/// Two lines of 36 (part 6, section 4.2.2)
const TD2: &[Checked] = &[
    Checked { digit: 45, of: &[(36, 45)] },
    Checked { digit: 55, of: &[(49, 55)] },
    Checked { digit: 63, of: &[(57, 63)] },
    Checked { digit: 71, of: &[(36, 46), (49, 56), (57, 71)] },
];

/// Two lines of 44: passports (part 4, section 4.2.2)
const TD3: &[Checked] = &[
    Checked { digit: 53, of: &[(44, 53)] },
    Checked { digit: 63, of: &[(57, 63)] },
    Checked { digit: 71, of: &[(65, 71)] },
    Checked { digit: 86, of: &[(72, 86)] },
    Checked { digit: 87, of: &[(44, 54), (57, 64), (65, 87)] },
];

/// Visas (part 7) have no digit over the whole line
const VISA_A: &[Checked] = TD3.split_at(3).0;
const VISA_B: &[Checked] = TD2.split_at(3).0;

/// Whether every check digit of a zone is right; none if the text is no whole zone
pub fn is_sound(text: &str) -> Option<bool> {
    let zone: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if !zone.iter().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'<')) {
        return None;
    }
    let visa = zone.first() == Some(&b'V');
    // France's identity cards before 2021 have the size of TD2 and a layout of their own.
    if zone.len() == 72 && zone.starts_with(b"IDFRA") {
        return None;
    }
    let format = match zone.len() {
        90 => TD1,
        72 if visa => VISA_B,
        72 => TD2,
        88 if visa => VISA_A,
        88 => TD3,
        _ => return None,
    };
    Some(format.iter().all(|checked| holds(&zone, checked)))
}

fn holds(zone: &[u8], checked: &Checked) -> bool {
    let over = checked.of.iter().flat_map(|&(start, end)| zone.get(start..end).unwrap_or_default());
    let sum: u32 = over.zip([7, 3, 1].into_iter().cycle()).map(|(&byte, weight)| value(byte) * weight).sum();
    match zone.get(checked.digit) {
        // A field that is empty may have no digit, and a document number that is too long has its digit elsewhere.
        Some(b'<') => sum == 0 || checked.of.len() == 1 && is_long(zone, checked),
        Some(digit) => u32::from(digit.wrapping_sub(b'0')) == sum % 10,
        None => false,
    }
}

/// A number of more than nine characters goes on after the place of its digit (part 5, note j)
fn is_long(zone: &[u8], checked: &Checked) -> bool {
    zone.len() == 90 && checked.digit == 14 && zone.get(15) != Some(&b'<')
}

fn value(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The specimens that ICAO Doc 9303 prints in parts 4 to 7, of a state and a person that do not exist
    const SPECIMENS: &[&str] = &[
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
    ];

    #[test]
    fn the_specimens_of_the_standard_are_sound() {
        for specimen in SPECIMENS {
            assert_eq!(is_sound(specimen), Some(true), "{specimen}");
            assert_eq!(is_sound(&specimen.replace('\n', "")), Some(true), "{specimen}");
        }
    }

    #[test]
    fn one_other_digit_anywhere_that_is_checked_is_seen() {
        for specimen in SPECIMENS {
            let zone = specimen.replace('\n', "");
            let format = match (zone.len(), zone.starts_with('V')) {
                (90, _) => TD1,
                (72, false) => TD2,
                (72, true) => VISA_B,
                (_, true) => VISA_A,
                (_, false) => TD3,
            };
            for at in format
                .iter()
                .flat_map(|checked| checked.of.iter().flat_map(|&(start, end)| start..end).chain([checked.digit]))
            {
                let mut changed = zone.clone().into_bytes();
                // Another value by one; a letter may be worth as much as a digit, but for tens.
                changed[at] = b'0' + u8::try_from((value(changed[at]) + 1) % 10).unwrap();
                assert_eq!(is_sound(core::str::from_utf8(&changed).unwrap()), Some(false), "{zone} at {at}");
            }
        }
    }

    #[test]
    fn a_long_document_number_has_its_digit_after_its_rest() {
        let zone = "I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<";
        assert_eq!(is_sound(zone), Some(true));
    }

    #[test]
    fn what_is_no_whole_zone_says_nothing() {
        let french = "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6";
        for text in
            ["", "P<UTOERIKSSON<<ANNA<MARIA", &SPECIMENS[0].to_lowercase(), &format!("{}<", SPECIMENS[0]), french]
        {
            assert_eq!(is_sound(text), None, "{text}");
        }
    }
}
