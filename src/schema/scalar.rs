//! The Rust types of scalar values, each with its shape
//!
//! They accept what providers are known to send and are strict after reading. [`TYPESCRIPT`]
//! has their TypeScript declarations.

use super::shape::{Form, Keys, Range, Shape, Shaped, Wire};
#[cfg(not(target_arch = "wasm32"))]
use serde::{Deserialize, Deserializer, Serialize, de};
use std::collections::BTreeMap;

/// The TypeScript declarations of the scalars: name, type, description
pub const TYPESCRIPT: &[(&str, &str, &str)] = &[
    ("Text", "string", "A string as the provider wrote it"),
    ("Id", "string", "An identifier, with every digit, whether the provider sends a string or a number"),
    ("Flag", "boolean", "`true` or `false`, even if the provider writes it as a string"),
    ("Day", "string", "A calendar date as the provider wrote it"),
    ("Time", "string", "A date and time as the provider wrote it"),
    ("EpochMillis", "number", "A time in milliseconds since 1970-01-01T00:00:00Z"),
    ("EpochSeconds", "number", "A time in seconds since 1970-01-01T00:00:00Z"),
    ("Count", "number", "A non-negative integer"),
    ("Percent", "number", "A number from 0 to 100"),
    ("PercentText", "number", "A number from 0 to 100 that the provider sends as a string"),
    ("Ratio", "number", "A number from 0 to 1"),
    ("Number", "number", "A number without a documented range"),
    ("NumberText", "number", "A number without a documented range that the provider sends as a string"),
    ("Any", "unknown", "Any JSON. A number that JavaScript cannot represent exactly is a string with its digits"),
    ("Keyed<T>", "Record<string, T>", "An object with arbitrary keys"),
    (
        "KeyedByName<T>",
        "Record<string, T>",
        "An object whose keys may be people's names, so pointers end at the object",
    ),
];

/// A string
pub type Text = String;

impl Shaped for Text {
    const SHAPE: Shape = Shape::Text(Form::Free);
}

/// An object with arbitrary keys
pub type Keyed<T> = BTreeMap<String, T>;

impl<T: Shaped> Shaped for Keyed<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE, Keys::Things);
}

/// An object whose keys may be people's names, so no pointer and no name of a check contains them
#[derive(Clone, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, Serialize))]
#[cfg_attr(not(target_arch = "wasm32"), serde(transparent))]
pub struct KeyedByName<T>(pub BTreeMap<String, T>);

impl<T: Shaped> Shaped for KeyedByName<T> {
    const SHAPE: Shape = Shape::Map(&T::SHAPE, Keys::People);
}

macro_rules! scalars {
    ($($(#[doc = $doc:literal])+ $Name:ident($Inner:ty) = $shape:expr, $read:path;)+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
        pub struct $Name(pub $Inner);

        impl Shaped for $Name {
            const SHAPE: Shape = $shape;
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $read(&serde_json::Value::deserialize(deserializer)?).map(Self).map_err(de::Error::custom)
            }
        }
    )+ };
}

/// Returns the shape of a number
const fn number(range: &'static Range) -> Shape {
    Shape::Number(range)
}

const fn between(min: i64, max: i64, whole: bool, wire: Wire) -> Range {
    Range { min, max, whole, wire }
}

scalars! {
    /// An identifier: a string or a number, with every digit
    Id(String) = Shape::Id, native::id;
    /// `true` or `false`, also as `"true"`, `"True"`, `"false"`, `"False"`
    Flag(bool) = Shape::Flag, native::flag;
    /// A calendar date as written
    Day(String) = Shape::Text(Form::Date), native::text;
    /// A date and time as written
    Time(String) = Shape::Text(Form::Time), native::text;
    /// A time in milliseconds since 1970
    EpochMillis(f64) = number(const { &between(0, 253_402_300_799_999, true, Wire::Number) }), native::number;
    /// A time in seconds since 1970
    EpochSeconds(f64) = number(const { &between(0, 253_402_300_799, true, Wire::Number) }), native::number;
    /// A non-negative integer that a float represents exactly
    Count(f64) = number(const { &between(0, (1 << 53) - 1, true, Wire::Number) }), native::number;
    /// A number from 0 to 100
    Percent(f64) = number(const { &between(0, 100, false, Wire::Number) }), native::number;
    /// A number from 0 to 100 that the provider sends as a string
    PercentText(f64) = number(const { &between(0, 100, false, Wire::Text) }), native::number;
    /// A number from 0 to 1
    Ratio(f64) = number(const { &between(0, 1, false, Wire::Number) }), native::number;
    /// A number without a documented range
    Number(f64) = number(const { &between(i64::MIN, i64::MAX, false, Wire::Number) }), native::number;
    /// A number without a documented range that the provider sends as a string
    NumberText(f64) = number(const { &between(i64::MIN, i64::MAX, false, Wire::Text) }), native::number;
}

/// Any JSON, passed on unchanged
#[derive(Clone, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize, Serialize))]
pub struct Any(#[cfg(not(target_arch = "wasm32"))] pub serde_json::Value);

impl Shaped for Any {
    const SHAPE: Shape = Shape::Any;
}

/// How serde reads scalars for native users; the wasm reads them from the tape
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod native {
    use super::super::shape::{Form, Shape, Shaped};
    use crate::json::decimal::Decimal;
    use serde::{Deserialize, Deserializer, de};
    use serde_json::Value;

    /// Reads a field that may be absent, or `null`, or `""` if that means the same
    pub fn optional<'de, T: Shaped + Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
        if !is_blank_absent(T::SHAPE) {
            return Option::deserialize(from);
        }
        let value = Value::deserialize(from)?;
        let absent = value.is_null() || value == "";
        if absent { Ok(None) } else { T::deserialize(value).map(Some).map_err(de::Error::custom) }
    }

    /// Returns whether `""` means that the value is absent
    fn is_blank_absent(shape: Shape) -> bool {
        match shape {
            Shape::Id | Shape::Number(_) | Shape::Flag | Shape::Word(_) | Shape::Text(Form::Date | Form::Time) => true,
            Shape::Choice(choice) => {
                let of_string = choice().shapes.iter().find(|shape| shape.begins_with(b'"'));
                of_string.is_some_and(|shape| is_blank_absent(*shape))
            }
            _ => false,
        }
    }

    pub fn id(value: &Value) -> Result<String, &'static str> {
        match value {
            Value::String(text) if !text.is_empty() => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            _ => Err("expected a string or a number"),
        }
    }

    pub fn flag(value: &Value) -> Result<bool, &'static str> {
        match value {
            Value::Bool(flag) => Ok(*flag),
            Value::String(text) if text == "true" || text == "True" => Ok(true),
            Value::String(text) if text == "false" || text == "False" => Ok(false),
            _ => Err("expected a boolean"),
        }
    }

    pub fn text(value: &Value) -> Result<String, &'static str> {
        value.as_str().map(str::to_owned).ok_or("expected a string")
    }

    pub fn number(value: &Value) -> Result<f64, &'static str> {
        match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) if Decimal::read(text.as_bytes()).is_some() => text.parse().ok(),
            _ => None,
        }
        .ok_or("expected a number")
    }
}
