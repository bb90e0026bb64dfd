//! Places that are written as pointers or names only when somebody asks for them

use super::path::Path;
use super::reading::Reading;
use super::tape::Position;
use crate::pointer::last;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

/// A place as a JSON Pointer
#[derive(Clone)]
pub enum Pointer<'a> {
    /// A pointer that has been written
    Written(String),
    /// A place in a body that has been read
    Of(&'a Reading<'a>, Position),
}

/// A provider's own name for something
#[derive(Clone)]
pub enum OwnName<'a> {
    /// A name that the body contains
    Written(Cow<'a, str>),
    /// The last step to a place in a body that has been read
    Of(&'a Reading<'a>, Position),
}

impl<'a> From<&'a str> for OwnName<'a> {
    fn from(name: &'a str) -> Self {
        Self::Written(Cow::Borrowed(name))
    }
}

impl Pointer<'_> {
    /// The bits that tell the number of a path from where a text begins, for a serializer that writes numbers
    pub const MARK: u32 = 1 << 31;

    /// Returns the pointer
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Written(pointer) => Cow::Borrowed(pointer),
            Self::Of(reading, position) => Cow::Owned(pointer_to(reading, *position)),
        }
    }
}

impl OwnName<'_> {
    /// The same for the last step of a path
    pub const MARK: u32 = 1 << 31 | 1 << 30;

    /// Returns the name
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Written(name) => Cow::Borrowed(name),
            Self::Of(reading, position) => Cow::Owned(last(&pointer_to(reading, *position))),
        }
    }
}

/// Returns the pointer to a place
///
/// A build without the engine reads no bodies, and does without the code that writes pointers.
fn pointer_to(reading: &Reading<'_>, position: Position) -> String {
    if cfg!(any(feature = "engine", not(target_family = "wasm"))) { reading.pointer(position) } else { String::new() }
}

/// Implements the traits of a text. A serializer that writes numbers gets the number of the path, if there is one.
macro_rules! texts {
    ($($Text:ident: |$text:ident| $written:expr;)+) => {
        $(
            impl Serialize for $Text<'_> {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        Self::Of(reading, position) if !serializer.is_human_readable() => {
                            match Path::to(*position, reading) {
                                Some(path) => serializer.serialize_u32(Self::MARK | path.number()),
                                None => serializer.serialize_str(&self.text()),
                            }
                        }
                        _ => serializer.serialize_str(&self.text()),
                    }
                }
            }

            impl<'de> Deserialize<'de> for $Text<'_> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer).map(|$text| Self::Written($written))
                }
            }

            impl core::fmt::Debug for $Text<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    self.text().fmt(f)
                }
            }

            impl PartialEq for $Text<'_> {
                fn eq(&self, other: &Self) -> bool {
                    self.text() == other.text()
                }
            }

            impl PartialEq<str> for $Text<'_> {
                fn eq(&self, other: &str) -> bool {
                    self.text() == other
                }
            }

            impl PartialEq<&str> for $Text<'_> {
                fn eq(&self, other: &&str) -> bool {
                    self.text() == *other
                }
            }
        )+
    };
}

texts! {
    Pointer: |text| text;
    OwnName: |text| Cow::Owned(text);
}
