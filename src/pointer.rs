//! Where in the body: JSON Pointers (RFC 6901)

use core::fmt::{self, Display, Write};

/// One step down into a body
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Step<'a> {
    /// Into an object, by its key
    Key(&'a str),
    /// Into a list, from 0
    Index(u32),
}

impl Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "/{index}"),
            Self::Key(key) => {
                f.write_char('/')?;
                // Nearly every key is written as it is, and in one piece.
                if !key.bytes().any(|byte| byte == b'~' || byte == b'/') {
                    return f.write_str(key);
                }
                key.chars().try_for_each(|c| match c {
                    '~' => f.write_str("~0"),
                    '/' => f.write_str("~1"),
                    other => f.write_char(other),
                })
            }
        }
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
    }
}
