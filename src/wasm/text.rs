//! Writes values as JSON, from which the host creates objects faster than anyone could one by one
//!
//! Little code is generated for each type: keys and texts are written as data.

use super::never::{Never, never_serialized};
use crate::json::pieces::control;
use js_sys::JSON;
use serde::Serialize;
use serde::ser::{self, SerializeSeq, SerializeStruct};

/// Returns a value as JSON; it may contain anything except maps, tuples and bytes
pub fn json<T: Serialize>(of: &T) -> String {
    let mut text = JsonText(Vec::with_capacity(1024));
    let Ok(()) = of.serialize(&mut text);
    String::from_utf8(text.0).unwrap_or_default()
}

/// The JSON written so far
struct JsonText(Vec<u8>);

impl JsonText {
    #[inline(never)]
    fn put(&mut self, piece: &[u8]) {
        // Short pieces are copied byte by byte, which is faster than a call of the host's copy function.
        if piece.len() > 24 {
            self.0.extend_from_slice(piece);
        } else {
            for &byte in piece {
                self.0.push(byte);
            }
        }
    }

    /// Writes a string in quotes, with escapes where needed
    #[inline(never)]
    fn quote(&mut self, text: &str) {
        self.0.push(b'"');
        let is_special = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
        if text.bytes().any(is_special) {
            for byte in text.bytes() {
                self.escape(byte);
            }
        } else {
            self.put(text.as_bytes());
        }
        self.0.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' | b'\\' => self.0.extend([b'\\', byte]),
            0..b' ' => self.0.extend(control(byte)),
            _ => self.0.push(byte),
        }
    }

    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.0.push(b'"');
        self.put(key.as_bytes());
        self.0.push(b'"');
        self.0.push(b':');
    }

    #[inline(never)]
    fn whole(&mut self, number: u64) {
        if number >= 10 {
            self.whole(number / 10);
        }
        #[allow(clippy::cast_possible_truncation, reason = "a digit")]
        self.0.push(b'0' + (number % 10) as u8);
    }

    /// Writes a number as JavaScript does, so that JavaScript reads the same number
    #[inline(never)]
    fn number(&mut self, number: f64) {
        /// A score seldom has more decimal places; the host is not called then.
        const PLACES: u64 = 10_000;
        #[allow(clippy::cast_precision_loss, reason = "this number is exact")]
        let scale = PLACES as f64;
        let scaled = number * scale;
        #[allow(clippy::float_cmp, reason = "only an exact number is short")]
        let short = number.is_sign_positive() && scaled < 1e15 && scaled.fract() == 0.0 && scaled / scale == number;
        if !short {
            let text = JSON::stringify(&number.into()).ok().and_then(|text| text.as_string());
            return self.put(text.as_deref().unwrap_or("null").as_bytes());
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in range, as just checked"
        )]
        let scaled = scaled as u64;
        self.whole(scaled / PLACES);
        if !scaled.is_multiple_of(PLACES) {
            // The leading digit preserves the zeros, and the decimal point replaces it.
            let point = self.0.len();
            self.whole(PLACES + scaled % PLACES);
            if let Some(digit) = self.0.get_mut(point) {
                *digit = b'.';
            }
        }
    }

    /// Ends a list or an object; each part in it is followed by a comma
    #[inline(never)]
    fn close(&mut self, bracket: u8) {
        if self.0.last() == Some(&b',') {
            self.0.pop();
        }
        self.0.push(bracket);
    }
}

impl ser::Serializer for &mut JsonText {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeStruct = Self;

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.put(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Never> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Never> {
        self.whole(value);
        Ok(())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Never> {
        self.number(value);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Never> {
        self.quote(value);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.put(b"null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Result<(), Never> {
        self.serialize_str(word)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Never> {
        self.0.push(b'[');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Never> {
        self.0.push(b'{');
        Ok(self)
    }

    never_serialized!();
}

impl SerializeSeq for &mut JsonText {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        value.serialize(&mut **self)?;
        self.0.push(b',');
        Ok(())
    }

    fn end(self) -> Result<(), Never> {
        self.close(b']');
        Ok(())
    }
}

impl SerializeStruct for &mut JsonText {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Never> {
        self.key(key);
        value.serialize(&mut **self)?;
        self.0.push(b',');
        Ok(())
    }

    fn end(self) -> Result<(), Never> {
        self.close(b'}');
        Ok(())
    }
}
