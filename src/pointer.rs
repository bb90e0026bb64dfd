//! JSON Pointers (RFC 6901), which name places in a body

use crate::json::pieces::put_digits;

/// One step down into a body
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReferenceToken<'a> {
    /// Into an object, by its key
    Key(&'a str),
    /// Into a list, by the index from 0
    Index(u32),
}

impl ReferenceToken<'_> {
    /// Appends the step to a pointer
    pub fn push_to(&self, pointer: &mut String) {
        pointer.push('/');
        match *self {
            Self::Index(index) => put_digits(pointer, index.into()),
            Self::Key(key) => {
                // Nearly every key needs no escapes and is appended in one piece.
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

/// Returns the pointer to the value under a key of the object at `pointer`
#[inline(never)]
pub fn under(pointer: &str, key: &str) -> String {
    let mut pointer = pointer.to_owned();
    ReferenceToken::Key(key).push_to(&mut pointer);
    pointer
}

/// Returns the last step of a pointer, with its escapes resolved
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
            assert_eq!(last(&under("/x", key)), key);
        }
    }

    #[test]
    fn steps_are_escaped_as_rfc_6901_says() {
        for (step, written) in [
            (ReferenceToken::Key("a/b~c"), "/a~1b~0c"),
            (ReferenceToken::Key(""), "/"),
            (ReferenceToken::Index(12), "/12"),
            (ReferenceToken::Index(0), "/0"),
            (ReferenceToken::Index(u32::MAX), "/4294967295"),
        ] {
            let mut pointer = String::new();
            step.push_to(&mut pointer);
            assert_eq!(pointer, written);
        }
    }
}
