//! The error of what cannot fail

use core::fmt::{self, Display};
use serde::{de, ser};

/// An error that never happens
///
/// What serde derives asks after every field whether it failed, and then drops those before it. Of a type that has no
/// values nothing is asked, which halves the code.
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

    // What these would say by default is code that writes numbers and lists.

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

/// Breaks the instance, for which its caller is told so and given another
pub fn never() -> ! {
    std::process::abort()
}
