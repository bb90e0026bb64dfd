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

/// The parts of a serializer for what no value that leaves the wasm has
macro_rules! never_serialized {
    () => {
        type SerializeTuple = serde::ser::Impossible<(), $crate::wasm::never::Never>;
        type SerializeTupleStruct = serde::ser::Impossible<(), $crate::wasm::never::Never>;
        type SerializeTupleVariant = serde::ser::Impossible<(), $crate::wasm::never::Never>;
        type SerializeMap = serde::ser::Impossible<(), $crate::wasm::never::Never>;
        type SerializeStructVariant = serde::ser::Impossible<(), $crate::wasm::never::Never>;

        fn serialize_i8(self, _: i8) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_i16(self, _: i16) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_i32(self, _: i32) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_i64(self, _: i64) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_f32(self, _: f32) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_char(self, _: char) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_bytes(self, _: &[u8]) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_unit(self) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_unit_struct(self, _: &'static str) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_newtype_struct<T: serde::Serialize + ?Sized>(
            self,
            _: &'static str,
            _: &T,
        ) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_newtype_variant<T: serde::Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<(), $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_tuple_struct(
            self,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleStruct, $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }

        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, $crate::wasm::never::Never> {
            $crate::wasm::never::never()
        }
    };
}
pub(super) use never_serialized;
