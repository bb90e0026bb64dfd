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
                key.chars().try_for_each(|c| match c {
                    '~' => f.write_str("~0"),
                    '/' => f.write_str("~1"),
                    other => f.write_char(other),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_escaped_as_rfc_6901_says() {
        assert_eq!(Step::Key("a/b~c").to_string(), "/a~1b~0c");
        assert_eq!(Step::Key("").to_string(), "/");
        assert_eq!(Step::Index(12).to_string(), "/12");
    }
}
