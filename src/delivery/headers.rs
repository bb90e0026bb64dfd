//! The headers of a request

use super::failure::{Code, Failure};

/// The longest value of a header that decides, in bytes
pub const LONGEST: usize = 8192;

/// The headers of a request: names in any case, values as they were sent
#[derive(Default)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// These headers, each with its name and value
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// Returns the one value of a header
    ///
    /// # Errors
    ///
    /// The header is missing, is given twice or is too long.
    pub fn one(&self, name: &str) -> Result<&str, Failure> {
        self.maybe(name)?.ok_or_else(|| Failure::of_header(Code::MissingHeader, name))
    }

    /// Returns the one value of a header, or `None` if the request does not have the header
    ///
    /// # Errors
    ///
    /// The header is given twice or is too long.
    pub fn maybe(&self, name: &str) -> Result<Option<&str>, Failure> {
        let mut values = self.0.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        let value = values.next();
        if values.next().is_some() {
            return Err(Failure::of_header(Code::DuplicateHeader, name));
        }
        if value.is_some_and(|value| value.len() > LONGEST) {
            return Err(Failure::malformed(name, "at most 8192 bytes"));
        }
        Ok(value.map(String::as_str))
    }
}
