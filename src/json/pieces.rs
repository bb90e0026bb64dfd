//! Builds strings from pieces and numbers without the large formatting code of the standard library

/// Appends pieces to a string; not inlined, because many inlined copies would make the code large
#[inline(never)]
pub fn put(text: &mut String, pieces: &[&str]) {
    for piece in pieces {
        text.push_str(piece);
    }
}

/// Returns several pieces as one string
#[inline(never)]
pub fn joined(pieces: &[&str]) -> String {
    let mut text = String::new();
    put(&mut text, pieces);
    text
}

/// Returns names as a choice: "`a`, `b` or `c`"
#[inline(never)]
pub fn choice(names: &[String]) -> String {
    let mut text = String::new();
    for (name, left) in names.iter().zip((0..names.len()).rev()) {
        let before = match left {
            _ if text.is_empty() => "",
            0 => " or ",
            _ => ", ",
        };
        put(&mut text, &[before, "`", name, "`"]);
    }
    text
}

/// Appends the digits of a number
pub fn put_digits(text: &mut String, number: u64) {
    if number > 9 {
        put_digits(text, number / 10);
    }
    #[allow(clippy::cast_possible_truncation, reason = "a digit")]
    text.push(char::from(b'0' + (number % 10) as u8));
}

/// Returns a number in digits
#[inline(never)]
pub fn digits(number: u64) -> String {
    let mut text = String::new();
    put_digits(&mut text, number);
    text
}

/// Returns a number in 16 hexadecimal digits
pub fn hex(number: u64) -> String {
    let digit = |place: u32| char::from_digit(u32::try_from(number >> (4 * place) & 15).unwrap_or_default(), 16);
    (0..16).rev().filter_map(digit).collect()
}

/// Returns a number in digits, with a minus sign if it is negative
pub fn signed(number: i64) -> String {
    joined(&[if number < 0 { "-" } else { "" }, &digits(number.unsigned_abs())])
}

/// Returns a control character as a JSON string escapes it
pub fn control(byte: u8) -> [u8; 6] {
    let hex = |digit: u8| if digit < 10 { b'0' + digit } else { b'a' - 10 + digit };
    [b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte & 15)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_digits_of_the_standard_library() {
        for number in [0, 7, -7, 10, 99, -100, 1_234_567_890, i64::MAX, i64::MIN] {
            assert_eq!(signed(number), number.to_string());
        }
    }

    #[test]
    fn a_number_has_sixteen_hexadecimal_digits() {
        for number in [0, 1, 0xcbf2_9ce4_8422_2325, u64::MAX] {
            assert_eq!(hex(number), format!("{number:016x}"));
        }
    }

    #[test]
    fn the_last_name_of_a_choice_follows_an_or() {
        let of = |names: &[&str]| choice(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["a"]), "`a`");
        assert_eq!(of(&["a", "b"]), "`a` or `b`");
        assert_eq!(of(&["a", "b", "c"]), "`a`, `b` or `c`");
    }

    #[test]
    fn a_control_character_is_escaped_by_its_code() {
        for byte in 0..b' ' {
            assert_eq!(control(byte), format!("\\u{byte:04x}").as_bytes());
        }
    }
}
