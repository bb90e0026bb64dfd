//! Where in the body: JSON Pointers (RFC 6901)

use core::fmt::{self, Display};

/// One step down into a body
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Step<'a> {
    /// Into an object, by its key
    Key(&'a str),
    /// Into a list, from 0
    Index(u32),
}

impl Step<'_> {
    /// Adds the step to a pointer
    pub fn push_to(&self, pointer: &mut String) {
        pointer.push('/');
        match *self {
            Self::Index(index) => push_digits(index, pointer),
            Self::Key(key) => {
                // Nearly every key is written as it is, and in one piece.
                if !key.bytes().any(|byte| byte == b'~' || byte == b'/') {
                    return pointer.push_str(key);
                }
                for c in key.chars() {
                    match c {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        other => pointer.push(other),
                    }
                }
            }
        }
    }
}

/// Adds a number's digits; without the machinery that prints numbers in every form
fn push_digits(number: u32, text: &mut String) {
    if number > 9 {
        push_digits(number / 10, text);
    }
    text.push(char::from_digit(number % 10, 10).unwrap_or('0'));
}

impl Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut step = String::new();
        self.push_to(&mut step);
        f.write_str(&step)
    }
}

/// The last step of a pointer, its escapes resolved
pub fn last(pointer: &str) -> String {
    let mut last = String::new();
    let mut escaped = false;
    for c in pointer.rsplit('/').next().unwrap_or_default().chars() {
        match c {
            '~' => {}
            '1' if escaped => last.push('/'),
            _ if escaped => last.push('~'),
            _ => last.push(c),
        }
        escaped = c == '~';
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_step_is_read_as_it_was_before_it_was_escaped() {
        for key in ["a/b~c", "", "~1", "~~", "a~0b", "plain"] {
            assert_eq!(last(&format!("/x{}", Step::Key(key))), key);
        }
    }

    #[test]
    fn steps_are_escaped_as_rfc_6901_says() {
        assert_eq!(Step::Key("a/b~c").to_string(), "/a~1b~0c");
        assert_eq!(Step::Key("").to_string(), "/");
        assert_eq!(Step::Index(12).to_string(), "/12");
        assert_eq!(Step::Index(0).to_string(), "/0");
        assert_eq!(Step::Index(u32::MAX).to_string(), "/4294967295");
    }
}
