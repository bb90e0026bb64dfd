//! The check digits of machine-readable zones
//!
//! In ICAO Doc 9303, part 3 section 4.9 says how they are computed, and parts 4 to 7 say where they are.
//! <https://www.icao.int/publications/doc-series/doc-9303>

/// The position of a check digit, and what it checks
struct Checked {
    digit: usize,
    /// The ranges that it checks, each from and to
    of: &'static [(usize, usize)],
}

/// Three lines of 30, joined: identity cards (part 5, section 4.2.2)
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

/// Visas (part 7) have no digit for the whole zone
const VISA_A: &[Checked] = TD3.split_at(3).0;
const VISA_B: &[Checked] = TD2.split_at(3).0;

/// A zone: its lines joined, without what separated them
pub struct Mrz {
    text: [u8; LONGEST],
    length: usize,
    /// Whether every check digit is known to be correct
    sound: bool,
}

/// The length of the longest zone
const LONGEST: usize = 90;

/// The length of the shortest zone
pub const SHORTEST: usize = 72;

/// The length of the shortest line
pub const SHORTEST_LINE: usize = 30;

impl Default for Mrz {
    fn default() -> Self {
        Self { text: [0; LONGEST], length: 0, sound: false }
    }
}

impl Mrz {
    /// Returns the zone in a text
    pub fn of(text: &str) -> Self {
        let mut zone = Self::default();
        zone.add(text);
        zone
    }

    /// Appends a text in upper or lower case; if it is too long or contains characters that no zone has, the zone becomes
    /// invalid
    pub fn add(&mut self, text: &str) {
        for &byte in text.as_bytes() {
            if byte.is_ascii_whitespace() {
                continue;
            }
            match self.text.get_mut(self.length) {
                Some(place) if is_printed(byte.to_ascii_uppercase()) => *place = byte.to_ascii_uppercase(),
                _ => {
                    self.length = LONGEST + 1;
                    return;
                }
            }
            self.length += 1;
        }
    }

    /// Appends a line if it contains only characters of a zone; if there is no room for it, the zone becomes invalid
    ///
    /// Returns whether the line is part of the zone.
    pub fn add_line(&mut self, line: &str) -> bool {
        let Some(room) = self.text.get_mut(self.length..).filter(|room| room.len() >= line.len()) else {
            if line.bytes().all(|byte| is_printed(byte.to_ascii_uppercase())) {
                self.length = LONGEST + 1;
            }
            return false;
        };
        for (place, byte) in room.iter_mut().zip(line.bytes()) {
            let byte = byte.to_ascii_uppercase();
            if !is_printed(byte) {
                return false;
            }
            *place = byte;
        }
        self.length += line.len();
        true
    }

    /// Returns the characters of the zone; empty if it is invalid
    pub fn text(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or_default()
    }

    /// Returns whether it is the zone of a French identity card from before 2021, which has the size of TD2 and its own
    /// layout
    pub fn is_french(&self) -> bool {
        self.length == 72 && self.text().starts_with(b"IDFRA")
    }

    /// Returns whether every check digit is correct, or `None` if it is not a complete zone
    pub fn is_sound(&self) -> Option<bool> {
        if self.sound {
            return Some(true);
        }
        let zone = self.text();
        let visa = zone.first() == Some(&b'V');
        let format = match zone.len() {
            90 => TD1,
            72 if visa => VISA_B,
            72 if self.is_french() => return None,
            72 => TD2,
            88 if visa => VISA_A,
            88 => TD3,
            _ => return None,
        };
        Some(format.iter().all(|checked| holds(zone, checked)))
    }
}

/// The orders in which two or three lines can be
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [1, 0, 2], [0, 2, 1], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// Returns the lines of a zone in their proper order, whatever their order was
///
/// The proper order is the one in which every check digit is correct, or else the first one that begins with a kind of
/// document. Returns `None` if there is no such order. Missing lines are empty and come last.
pub fn ordered(lines: [&str; 3]) -> Option<([&str; 3], Mrz)> {
    let mut begun = None;
    let (two, [first, second, third]) = (lines.last() == Some(&""), lines);
    for order in ORDERS.iter().take(if two { 2 } else { ORDERS.len() }) {
        let lines = order.map(|place| [first, second, third].get(place).copied().unwrap_or_default());
        let mut zone = Mrz::default();
        for line in lines {
            zone.add_line(line);
        }
        if let Some(b'A' | b'C' | b'I' | b'P' | b'V') = zone.text().first() {
            zone.sound = zone.is_sound() == Some(true);
            if zone.sound {
                return Some((lines, zone));
            }
            begun = begun.or(Some((lines, zone)));
        }
    }
    begun
}

fn is_printed(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'<')
}

/// Returns the check digit of a field
pub fn check_digit(field: &[u8]) -> u32 {
    sum(field.iter()) % 10
}

/// Returns the sum of which a check digit is the last digit
fn sum<'a>(bytes: impl Iterator<Item = &'a u8>) -> u32 {
    // The weights 7, 3, 1 repeat.
    bytes.zip([7, 3, 1].into_iter().cycle()).map(|(&byte, weight)| value(byte) * weight).sum()
}

fn holds(zone: &[u8], checked: &Checked) -> bool {
    let bytes = checked.of.iter().flat_map(|&(start, end)| zone.get(start..end).unwrap_or_default());
    let sum = sum(bytes);
    match zone.get(checked.digit) {
        // An empty field may have no digit, and the digit of a document number that is too long is elsewhere.
        Some(b'<') => sum == 0 || checked.of.len() == 1 && is_long(zone, checked),
        Some(digit) => u32::from(digit.wrapping_sub(b'0')) == sum % 10,
        None => false,
    }
}

/// Returns whether a document number has more than nine characters and therefore continues in the optional data: after
/// the position of its digit (part 5, note j), or after the date of expiry (part 6)
fn is_long(zone: &[u8], checked: &Checked) -> bool {
    let rest = match (zone.len(), checked.digit) {
        (90, 14) => 15,
        (72, 45) if zone.first() != Some(&b'V') => 64,
        _ => return false,
    };
    zone.get(rest) != Some(&b'<')
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

    fn is_sound(text: &str) -> Option<bool> {
        Mrz::of(text).is_sound()
    }

    /// The specimens in parts 4 to 7 of ICAO Doc 9303, of a state and a person that do not exist
    const SPECIMENS: &[&str] = &[
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
    ];

    #[test]
    fn the_check_digits_of_the_standard_s_specimens_are_correct() {
        for specimen in SPECIMENS {
            assert_eq!(is_sound(specimen), Some(true), "{specimen}");
            assert_eq!(is_sound(&specimen.replace('\n', "")), Some(true), "{specimen}");
        }
    }

    #[test]
    fn a_change_to_any_checked_character_is_detected() {
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
                // Changes the value by one. A letter may have the same value as a digit, apart from tens.
                changed[at] = b'0' + u8::try_from((value(changed[at]) + 1) % 10).unwrap();
                assert_eq!(is_sound(core::str::from_utf8(&changed).unwrap()), Some(false), "{zone} at {at}");
            }
        }
    }

    #[test]
    fn the_check_digit_of_a_long_document_number_follows_its_last_part() {
        for (zone, rest) in [
            ("I<UTOD23145890<7349<<<<<<<<<<<3407127M9507122UTO<<<<<<<<<<<2STEVENSON<<PETER<JOHN<<<<<<<<<", "7349"),
            ("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<D23145890<UTO3407127M95071227349<<<8", "7349"),
        ] {
            assert_eq!(is_sound(zone), Some(true), "{zone}");
            assert_eq!(
                is_sound(&zone.replace(rest, "7359")),
                Some(false),
                "the digit over the whole has it too: {zone}"
            );
            assert_eq!(is_sound(&zone.replace(rest, "<<<<")), Some(false), "the number does not continue: {zone}");
        }
        let visa = "V<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<D23145890<UTO3407127M95071227349<<<8";
        assert_eq!(is_sound(visa), Some(false));
    }

    #[test]
    fn lines_are_returned_in_the_order_of_their_zone() {
        for specimen in SPECIMENS {
            let lines: Vec<_> = specimen.lines().collect();
            for order in ORDERS.iter().filter(|order| order.iter().take(lines.len()).all(|&at| at < lines.len())) {
                let mut given = [""; 3];
                for (place, &at) in given.iter_mut().zip(order.iter().take(lines.len())) {
                    *place = lines[at];
                }
                let (ordered, zone) = ordered(given).unwrap();
                assert_eq!(ordered[..lines.len()], lines[..], "{given:?}");
                assert_eq!(zone.is_sound(), Some(true));
            }
        }
        assert!(ordered([""; 3]).is_none());
        assert!(ordered(["<<<<", "", ""]).is_none());
    }

    #[test]
    fn an_incomplete_zone_is_neither_correct_nor_incorrect() {
        let french = "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6";
        for text in
            ["", "P<UTOERIKSSON<<ANNA<MARIA", &SPECIMENS[0].to_lowercase(), &format!("{}<", SPECIMENS[0]), french]
        {
            assert_eq!(is_sound(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_that_is_too_long_is_not_a_zone() {
        for line in ["I".repeat(30), "P".repeat(44), "A".repeat(45)] {
            let (mut text, mut zone) = (String::new(), Mrz::default());
            while text.len() <= LONGEST {
                assert_eq!(Mrz::of(&text).text(), text.as_bytes());
                assert_eq!(zone.text(), text.as_bytes());
                text.push_str(&line);
                assert_eq!(zone.add_line(&line), text.len() <= LONGEST);
            }
            assert!(Mrz::of(&text).text().is_empty() && Mrz::of(&text).is_sound().is_none());
            assert!(zone.text().is_empty() && zone.is_sound().is_none());
        }
    }
}
