//! Dates in all forms in which they are written
//!
//! `18.06.2020`, `18-06-2020`, `18/6/2020`, `18 06 2020`, `2020/06/18`, `2020-6-1`, `20200618`, `18 JUN 2020`, `18JUN2020`,
//! `JUN 18, 2020`, `18 JUN/JUIN 2020`, `2020年6月18日`, and a part of one: `1985`, `05/1985`, `XX/05/1985`, `18/06/85`.
//!
//! If three numbers end with the year, the day comes first, as all providers document it. Only a text that cannot be
//! read this way, such as `12/31/2030`, is read with its month first, because it can mean only one day.

use super::gregorian::Date;
use super::moment::{day_of, dotnet};
use super::nothing::{is_filler, is_said};
use super::parts::{Parts, WrittenDate};
use super::{clock, month};
use crate::json::pieces::{digits, joined};

/// The maximum length in bytes of a text that is examined
const LONGEST: usize = 48;

/// The first two-digit year of expiry that is not read: it may be one of the last century, or the present year or a
/// later one in the Islamic or the Buddhist calendar
const FIRST_UNCERTAIN: u32 = 47;

impl Date {
    /// Reads a date in any known form, or the day of a moment
    pub fn read(text: &str) -> Option<Self> {
        WrittenDate::of(text).whole()
    }
}

impl WrittenDate {
    /// Returns what a text says
    #[inline]
    pub fn of(text: &str) -> Self {
        match Date::usual(text) {
            Some(day) => Self::Parts(day.into()),
            None => unusual(text),
        }
    }

    /// Adds a century if the year has two digits
    #[must_use]
    pub fn in_century(self, century: u32) -> Self {
        match self {
            Self::Parts(parts) if parts.is_short() => {
                Parts::of(century * 100 + parts.year(), parts.month(), parts.day(), false)
            }
            said => said,
        }
    }

    /// Adds the century to a two-digit year of expiry, unless it may be a year of another century or calendar
    #[must_use]
    pub fn of_expiry(self) -> Self {
        match self {
            Self::Parts(parts) if parts.is_short() && parts.year() >= FIRST_UNCERTAIN => Self::Unread,
            said => said.in_century(20),
        }
    }

    /// Returns the day if all of its parts are stated
    #[inline]
    pub fn whole(self) -> Option<Date> {
        match self {
            Self::Parts(parts) | Self::MonthFirst(parts) => parts.whole(),
            Self::Nothing | Self::Impossible | Self::Unread => None,
        }
    }
}

#[cold]
#[inline(never)]
fn unusual(text: &str) -> WrittenDate {
    let text = text.trim();
    if is_said(text) {
        return WrittenDate::Nothing;
    }
    if text.len() > LONGEST {
        return WrittenDate::Unread;
    }
    if let Some(text) = japanese(text) {
        return Pieces::of(&text).map_or(WrittenDate::Unread, |pieces| pieces.said());
    }
    if text.starts_with("/D") {
        let day = dotnet(text).and_then(day_of);
        return day.map_or(WrittenDate::Unread, |day| Parts::of(day.year(), day.month(), day.day(), false));
    }
    if text.contains('<')
        && let Ok(zone) = text.as_bytes().try_into()
    {
        return Parts::of_zone(zone);
    }
    let pieces = Pieces::of(clock::before(text).unwrap_or(text));
    pieces.map_or(WrittenDate::Unread, |pieces| pieces.said())
}

/// The Japanese eras, each with the year before its first
const ERAS: [(&str, u32); 5] = [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018)];

/// Returns a date with its year of an era as a common year, and without the word for a birth, as in `平成4年11月30日生`
///
/// A year may be after the end of its era, as on documents that were printed before.
fn japanese(text: &str) -> Option<String> {
    let plain = text.trim_end_matches("まれ").trim_end_matches('生').trim_end();
    let era = ERAS.iter().find_map(|(era, before)| Some((plain.strip_prefix(era)?, before)));
    if let Some((rest, before)) = era {
        let (year, rest) = rest.split_once('年')?;
        let year: u32 = if year == "元" { 1 } else { year.trim().parse().ok()? };
        return (1..100).contains(&year).then(|| joined(&[&digits(u64::from(before + year)), "年", rest]));
    }
    (plain != text && plain.contains('年')).then(|| plain.to_owned())
}

/// Returns whether a text means two different days, one with its day first and one with its month first
#[cold]
#[inline(never)]
pub fn is_of_two_orders(text: &str) -> bool {
    let text = text.trim();
    let pieces = Pieces::of(clock::before(text).unwrap_or(text));
    pieces.is_some_and(|pieces| match pieces.all {
        [day, month, year] => {
            let is_numbers = !day.word && !month.word && !year.word && year.length != 0 && day.length <= 2;
            let both = |value| (1..=12).contains(&value);
            is_numbers && both(day.value) && both(month.value) && day.value != month.value
        }
    })
}

/// A number in a date, or the name of a month
#[derive(Clone, Copy, Default)]
struct Piece {
    /// The value, or 0 if it is unknown
    value: u32,
    /// The number of digits, or 0 if there is no such piece
    length: usize,
    /// Whether it is a name
    word: bool,
    /// Whether its digits are left open
    open: bool,
}

/// The pieces of a date
struct Pieces {
    all: [Piece; 3],
    /// Whether all numbers are separated in the same way
    even: bool,
}

/// Signs between the parts of a date; Chinese, Japanese and Korean ones say which part precedes them
fn sign(letter: char) -> Option<char> {
    match letter {
        '-' | '.' | '/' | ',' => Some(letter),
        '年' | '月' | '日' | '년' | '월' | '일' => Some('年'),
        '\u{2010}'..='\u{2015}' => Some('-'),
        _ => None,
    }
}

/// Text between parts that has no meaning
fn is_filling(word: &str) -> bool {
    ["st", "nd", "rd", "th", "of", "de"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

impl Pieces {
    /// Splits a text into pieces; returns `None` if it is not a date
    fn of(text: &str) -> Option<Self> {
        let mut pieces = Self { all: [Piece::default(); 3], even: true };
        let (mut count, mut between, mut gap, mut rest) = (0, None, None, text);
        while let Some(letter) = rest.chars().next() {
            if letter.is_whitespace() {
                rest = rest.trim_start();
                // A blank before a sign does not separate two parts.
                if gap.is_none() {
                    gap = Some(' ');
                }
                continue;
            }
            if let Some(sign) = sign(letter) {
                let alone = gap.is_none() || gap == Some(' ') && pieces.last(count).is_some_and(|last| last.word);
                if !alone {
                    return pieces.broken(text);
                }
                gap = Some(sign);
                rest = rest.get(letter.len_utf8()..)?;
                continue;
            }
            let is_digit = |c: char| c.is_ascii_digit() || is_filler(c);
            let is_number = is_digit(letter);
            let is_part =
                |c: char| if is_number { is_digit(c) } else { c.is_alphabetic() && !is_digit(c) && sign(c).is_none() };
            let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let (part, after) = rest.split_at_checked(end).filter(|(part, _)| !part.is_empty())?;
            rest = after;
            if !is_number && is_filling(part) {
                gap = None;
                continue;
            }
            let piece = if is_number { Piece::number(part)? } else { Piece::name(part) };
            let last = pieces.last(count);
            if piece.word && gap == Some('/') && last.is_some_and(|last| last.word) {
                // The month is given in two languages
                let known = pieces.all.get_mut(count - 1)?;
                if known.value == 0 {
                    known.value = piece.value;
                } else if piece.value != 0 && piece.value != known.value {
                    return None;
                }
            } else {
                if count > 0 {
                    let first = *between.get_or_insert(gap);
                    pieces.even &= first == gap && gap.is_some();
                }
                *pieces.all.get_mut(count)? = piece;
                count += 1;
            }
            gap = None;
        }
        (count > 0).then_some(pieces)
    }

    fn last(&self, count: usize) -> Option<&Piece> {
        self.all.get(count.checked_sub(1)?)
    }

    /// Returns the pieces if the parts behind a year are left out, as in `1990//`
    fn broken(self, text: &str) -> Option<Self> {
        let year = text.trim_end_matches(['/', '-']);
        let alone = self.all.get(1).is_some_and(|second| second.length == 0);
        (alone && year.len() == 4 && self.all.first().is_some_and(|first| first.length == 4)).then_some(self)
    }

    /// Returns what the pieces say together
    fn said(&self) -> WrittenDate {
        let [a, b, c] = self.all;
        let (named, numbers) = (a.word || b.word || c.word, self.even);
        if [a, b, c].iter().any(|piece| piece.word && piece.value == 0) {
            return WrittenDate::Unread;
        }
        let part = |piece: Piece| piece.word || piece.length <= 2;
        match (a.length, b.length, c.length) {
            (8, 0, 0) => compact(a.value),
            (4, 0, 0) => whole(a, Piece::default(), Piece::default()),
            (4, _, 0) if part(b) => whole(a, b, Piece::default()),
            (_, 4, 0) if part(a) => whole(b, a, Piece::default()),
            (_, _, 0) => WrittenDate::Unread,
            (4, ..) if part(b) && c.length <= 2 && (b.word || numbers && !named) => whole(a, b, c),
            (_, _, 4) if a.word && !b.word && b.length <= 2 => whole(c, a, b),
            (_, _, 4) if b.word && a.length <= 2 => whole(c, b, a),
            (1 | 2, 1 | 2, 4) if numbers && !named => numeric(a, b, c),
            (1 | 2, _, 2) if b.word => short(c, b, a),
            (1 | 2, 1 | 2, 2) if numbers && !named && a.value > 31 => short(a, b, c),
            (1 | 2, 1 | 2, 2) if numbers && !named => short(c, b, a),
            _ => WrittenDate::Unread,
        }
    }
}

impl Piece {
    fn number(digits: &str) -> Option<Self> {
        let (length, open) = (digits.len(), digits.contains(is_filler));
        let value = match length {
            // What is known of a part that is partly open could not be compared, and a single X is also a Roman ten.
            2 | 4 if digits.chars().all(is_filler) => 0,
            1 if open && !digits.eq_ignore_ascii_case("x") => 0,
            1 | 2 | 4 | 8 if !open => digits.parse().ok()?,
            8 => match digits.trim_end_matches(is_filler) {
                year if year.len() == 4 => year.parse::<u32>().ok()? * 10_000,
                month if month.len() == 6 => month.parse::<u32>().ok()? * 100,
                _ => return None,
            },
            _ => return None,
        };
        Some(Self { value, length, word: false, open })
    }

    fn name(letters: &str) -> Self {
        Self { value: month::number(letters), length: 3, word: true, open: false }
    }
}

fn whole(year: Piece, month: Piece, day: Piece) -> WrittenDate {
    Parts::of(year.value, month.value, day.value, false)
}

/// Reads a date with a year of two digits, or with an unknown year
fn short(year: Piece, month: Piece, day: Piece) -> WrittenDate {
    Parts::of(year.value, month.value, day.value, !year.open)
}

/// Reads three numbers that end with a year: the day comes first, unless that is impossible
fn numeric(day: Piece, month: Piece, year: Piece) -> WrittenDate {
    if month.value > 12 && day.value != 0 && day.value <= 12 {
        return match whole(year, day, month) {
            WrittenDate::Parts(parts) => WrittenDate::MonthFirst(parts),
            other => other,
        };
    }
    whole(year, month, day)
}

/// Reads eight digits
fn compact(digits: u32) -> WrittenDate {
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
    // Any other number of eight digits is probably not a date.
    if (1800..2300).contains(&year) && month <= 12 && day <= 31 || year == 9999 {
        Parts::of(year, month, day, false)
    } else {
        WrittenDate::Unread
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_alike_in_every_form() {
        let day = Date::new(2020, 6, 1);
        for text in [
            "2020-06-01",
            "01/06/2020",
            "01.06.2020",
            "01-06-2020",
            "2020/06/01",
            "2020.06.01",
            "01 JUN 2020",
            "1 Jun 2020",
            "1 June 2020",
            "1st June 2020",
            "1st of June 2020",
            "1 de junio de 2020",
            "JUN 1, 2020",
            "June 1st, 2020",
            "Jun. 1, 2020",
            "01-Jun-2020",
            "01/JUN/2020",
            "01JUN2020",
            "2020-Jun-01",
            "2020 JUN 01",
            "20200601",
            "1/6/2020",
            "1.6.2020",
            "2020-6-1",
            "01.06.2020.",
            "01. 06. 2020",
            "1. 6. 2020.",
            "01 06 2020",
            "2020 06 01",
            "  01.06.2020 ",
            "01\u{a0}JUN\u{a0}2020",
            "01 JUN/JUIN 2020",
            "01 JUIN/JUN 2020",
            "01 JUIN / JUNE 2020",
            "01 ЧЕР/JUN 2020",
            "01 JUN/ЧЕР 2020",
            "2020年6月1日",
            "2020年6月1日生",
            "2020年06月01日 生まれ",
            "令和2年6月1日",
            "令和 02年06月01日生",
            "平成32年6月1日",
            "2020년 6월 1일",
            "01.06.2020 00:00",
            "2020-06-01T00:00",
            "01/06/2020 12:00:00 AM",
        ] {
            assert_eq!(Date::read(text), day, "{text}");
        }
    }

    #[test]
    fn the_month_is_read_first_only_if_the_day_cannot_be() {
        assert_eq!(Date::read("05/06/2030"), Date::new(2030, 6, 5));
        assert_eq!(Date::read("05-06-2030"), Date::new(2030, 6, 5));
        assert_eq!(Date::read("12/31/2030"), Date::new(2030, 12, 31));
        assert!(matches!(WrittenDate::of("12/31/2030"), WrittenDate::MonthFirst(_)));
        assert!(matches!(WrittenDate::of("31/12/2030"), WrittenDate::Parts(_)));
        for (text, two) in [
            ("05/06/2030", true),
            ("5.6.2030", true),
            ("05/06/30", true),
            ("05/05/2030", false),
            ("31/12/2030", false),
            ("12/31/2030", false),
            ("2030-05-06", false),
            ("05 JUN 2030", false),
            ("00/05/2030", false),
            ("05/2030", false),
            ("2030", false),
            ("soon", false),
            ("", false),
        ] {
            assert_eq!(is_of_two_orders(text), two, "{text}");
        }
    }

    #[test]
    fn an_incomplete_date_is_read_as_far_as_it_goes() {
        for (text, parts) in [
            ("1985", (1985, 0, 0, false)),
            ("1985-05", (1985, 5, 0, false)),
            ("05/1985", (1985, 5, 0, false)),
            ("MAY 1985", (1985, 5, 0, false)),
            ("1985-00-00", (1985, 0, 0, false)),
            ("1985-XX-XX", (1985, 0, 0, false)),
            ("00/00/1985", (1985, 0, 0, false)),
            ("XX/05/1985", (1985, 5, 0, false)),
            ("xx.05.1985", (1985, 5, 0, false)),
            ("**/05/1985", (1985, 5, 0, false)),
            ("XX MAY 1985", (1985, 5, 0, false)),
            ("06/05/0000", (0, 5, 6, false)),
            ("06/05/XX", (0, 5, 6, false)),
            ("19850000", (1985, 0, 0, false)),
            ("1985<<<<", (1985, 0, 0, false)),
            ("198505XX", (1985, 5, 0, false)),
            ("8505<<", (85, 5, 0, true)),
            ("1990//", (1990, 0, 0, false)),
            ("06/05/85", (85, 5, 6, true)),
            ("06 MAY 85", (85, 5, 6, true)),
            ("06 MAY/MAI 85", (85, 5, 6, true)),
            ("85-05-06", (85, 5, 6, true)),
            ("29/02/0000", (0, 2, 29, false)),
        ] {
            let (year, month, day, short) = parts;
            assert_eq!(WrittenDate::of(text), Parts::of(year, month, day, short), "{text}");
            assert_eq!(Date::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_no_calendar_has_is_impossible() {
        for text in [
            "31/02/2020",
            "31.02.2020",
            "2021-02-29",
            "29 FEB 2021",
            "31 JUN 2020",
            "2020-13-01",
            "32/01/2020",
            "13/13/2020",
            "20200231",
            "30/02/0000",
            "2020-04-31T00:00:00Z",
            "40/05/1985",
            "XX/13/1985",
        ] {
            assert_eq!(WrittenDate::of(text), WrittenDate::Impossible, "{text}");
        }
    }

    #[test]
    fn a_text_that_is_not_a_date_is_not_read() {
        for text in [
            "soon",
            "see page 3",
            "valid",
            "18062020",
            "202006",
            "12345678",
            "18",
            "18/06",
            "18 JUN",
            "JUN",
            "2020-170",
            "2020-06-18-01",
            "18.06/2020",
            "18..06.2020",
            "18 .06.2020",
            "18 FOO 2020",
            "18 JUN/JUL 2020",
            "18 JUN JUL 2020",
            "018/06/2020",
            "18/06/20200",
            "0085-05-06",
            "２０２０-06-18",
            "99999999999",
            "2020-W25-4",
            "/Date(soon)/",
            "2020//06",
            "1//",
            "19XX-11-17",
            "17/11/19XX",
            "198X",
            "1X/11/1988",
            "17/1X/1988",
            "1988-1X",
            "19<<",
            "1988051X",
            "17 X 1988",
            "17.x.1988",
            "17 marraskuu 1988",
            "令和100年6月1日",
            "令和年6月1日",
            "大化2年6月1日",
            "17 11 1988 生",
            "生",
        ] {
            assert_eq!(WrittenDate::of(text), WrittenDate::Unread, "{text}");
        }
        assert_eq!(WrittenDate::of(&"1 ".repeat(40)), WrittenDate::Unread);
    }

    #[test]
    fn a_placeholder_for_a_date_states_no_date() {
        for text in
            ["", "N/A", "00/00/0000", "99/99/9999", "99999999", "0001-01-01", "01/01/0001", "0001-01-01T00:00:00"]
        {
            assert_eq!(WrittenDate::of(text), WrittenDate::Nothing, "{text}");
        }
        assert_eq!(WrittenDate::of("/Date(-62135596800000)/"), WrittenDate::Nothing);
        assert_eq!(Date::read("9999-12-31"), Date::new(9999, 12, 31));
    }

    #[test]
    fn the_century_of_a_two_digit_year_of_expiry_is_the_present_one_unless_the_year_may_be_another() {
        let expiry = |text| WrittenDate::of(text).of_expiry();
        assert_eq!(expiry("31/12/30"), WrittenDate::of("31/12/2030"));
        assert_eq!(expiry("31/12/1998"), WrittenDate::of("31/12/1998"));
        assert_eq!(expiry("29/02/30"), WrittenDate::Impossible);
        assert_eq!(expiry("31/12/46"), WrittenDate::of("31/12/2046"));
        assert_eq!(expiry("31/12/47"), WrittenDate::Unread);
        assert_eq!(expiry("31/12/98"), WrittenDate::Unread);
    }

    proptest! {
        #[test]
        fn any_day_is_read_alike_in_any_form(year in 1800_u32..2300, month in 1_u32..=12, day in 1_u32..=31) {
            const NAMES: [&str; 12] =
                ["Jan", "FEB", "March", "apr", "MAY", "June", "JUL", "aug", "Sept", "OCT", "November", "Dec"];
            let name = NAMES[month as usize - 1];
            let date = Date::new(year, month, day);
            let forms = [
                format!("{day:02}.{month:02}.{year}"),
                format!("{day:02}-{month:02}-{year}"),
                format!("{day}/{month}/{year}"),
                format!("{day}. {month}. {year}."),
                format!("{year}/{month:02}/{day:02}"),
                format!("{year}.{month}.{day}"),
                format!("{year}{month:02}{day:02}"),
                format!("{day} {name} {year}"),
                format!("{day:02}{name}{year}"),
                format!("{name} {day}, {year}"),
                format!("{day}-{name}-{year}"),
                format!("{day} {name}/XYZ {year}").replace("XYZ", "ABC"),
                format!("{day:02}/{month:02}/{year}"),
                format!("{year}-{month:02}-{day:02}"),
            ];
            for text in forms {
                prop_assert_eq!(Date::read(&text), date, "{}", text);
                if date.is_none() {
                    prop_assert_eq!(WrittenDate::of(&text), WrittenDate::Impossible, "{}", text);
                }
            }
        }

        #[test]
        fn any_short_text_is_read_without_a_panic(text in "\\PC{0,32}", near in "[-0-9XJUNjun<>/., :TZ年月é]{0,32}") {
            for text in [text, near] {
                let said = WrittenDate::of(&text);
                prop_assert_eq!(Date::read(&text), said.whole());
                let _ = (super::is_of_two_orders(&text), super::super::instant(&text), super::super::to_iso(&text));
            }
        }
    }
}
