//! The error of functions that cannot fail

use core::fmt::{self, Display};
use serde::{de, ser};

/// An error that never occurs
///
/// Code derived by serde checks for an error after every field, and then drops the earlier fields. The compiler removes
/// these checks for a type without values, which halves the code.
#[derive(Debug)]
pub enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        never()
    }
}

impl de::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        never()
    }

    // The default implementations would link code that formats numbers and lists.

    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        never()
    }

    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        never()
    }

    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        never()
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        never()
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        never()
    }

    fn missing_field(_: &'static str) -> Self {
        never()
    }

    fn duplicate_field(_: &'static str) -> Self {
        never()
    }
}

/// Breaks the instance; the caller then throws an error and creates a new instance
pub fn never() -> ! {
    std::process::abort()
}
