//! Values of JavaScript's as values of ours
//!
//! A struct is read by the names of its fields in their order, and a word by its place among the words: what a derived
//! `Deserialize` makes of places is a fraction of what it makes of names. Of what does not fit only that is known.

use core::fmt::Display;
use js_sys::{Array, Number, Reflect};
use serde::de::value::U32Deserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, EnumAccess, Expected, SeqAccess, Unexpected};
use serde::de::{IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Names as they are written in Rust, and the same as strings of JavaScript's
type Names = (&'static [&'static str], Vec<JsValue>);

thread_local! {
    /// The names of the fields of each struct that was read, for a string across the border takes longer than a look-up
    static NAMES: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// What an object has under a key; `undefined` where it is no object, or throws
#[inline(never)]
pub fn get(object: &JsValue, key: &str) -> JsValue {
    // Without this, what is left out would cost an exception.
    if object.is_undefined() { JsValue::UNDEFINED } else { member(object, &key.into()) }
}

fn member(object: &JsValue, key: &JsValue) -> JsValue {
    Reflect::get(object, key).unwrap_or(JsValue::UNDEFINED)
}

/// Reads a value
///
/// # Errors
///
/// It is no such value.
pub fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Unfit> {
    T::deserialize(Given(value))
}

/// A value as it was given
struct Given(JsValue);

impl Given {
    #[inline(never)]
    fn text(&self) -> Result<String, Unfit> {
        self.0.as_string().ok_or(Unfit)
    }

    #[inline(never)]
    fn number(&self) -> Result<f64, Unfit> {
        self.0.as_f64().ok_or(Unfit)
    }

    #[inline(never)]
    fn whole(&self) -> Result<u64, Unfit> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and no less than none")]
        let whole = |number: f64| number as u64;
        let number = self.number().ok().filter(|number| *number >= 0.0 && Number::is_safe_integer(&self.0));
        number.map(whole).ok_or(Unfit)
    }

    #[inline(never)]
    fn flag(&self) -> Result<bool, Unfit> {
        self.0.as_bool().ok_or(Unfit)
    }

    #[inline(never)]
    fn is_absent(&self) -> bool {
        self.0.is_null() || self.0.is_undefined()
    }

    #[inline(never)]
    fn list(self) -> Result<List, Unfit> {
        let list = self.0.dyn_into::<Array>().map_err(|_| Unfit)?;
        Ok(List { length: list.length(), of: list, next: 0 })
    }

    #[inline(never)]
    fn object(self, names: &'static [&'static str]) -> Result<Fields, Unfit> {
        if !self.0.is_object() {
            return Err(Unfit);
        }
        let place = NAMES.with_borrow_mut(|known| {
            known.iter().position(|(own, _)| core::ptr::eq(*own, names)).unwrap_or_else(|| {
                known.push((names, names.iter().map(|&name| name.into()).collect()));
                known.len() - 1
            })
        });
        Ok(Fields { object: self.0, names: place, next: 0 })
    }

    #[inline(never)]
    fn word(&self, words: &[&str]) -> Result<Word, Unfit> {
        let text = self.text()?;
        words.iter().zip(0..).find(|(word, _)| **word == text).map(|(_, place)| Word(place)).ok_or(Unfit)
    }
}

impl<'de> de::Deserializer<'de> for Given {
    type Error = Unfit;

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_bool(self.flag()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_u64(self.whole()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.is_absent() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.object(names)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_enum(self.word(words)?)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 char str bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map identifier ignored_any
    }
}

/// What stands in a list
struct List {
    of: Array,
    length: u32,
    next: u32,
}

impl List {
    #[inline(never)]
    fn item(&mut self) -> Option<Given> {
        let place = self.next;
        self.next += 1;
        (place < self.length).then(|| Given(self.of.get(place)))
    }
}

impl<'de> SeqAccess<'de> for List {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.item().map(|item| seed.deserialize(item)).transpose()
    }
}

/// What an object has under each of some names; of one that it has not, `undefined`
struct Fields {
    object: JsValue,
    /// Their place among all [`NAMES`]
    names: usize,
    next: usize,
}

impl Fields {
    #[inline(never)]
    fn field(&mut self) -> Option<Given> {
        let next = self.next;
        self.next += 1;
        // Not while the names are borrowed: what the caller's object does when it is asked is the caller's.
        let name = NAMES.with_borrow(|known| known.get(self.names)?.1.get(next).cloned())?;
        Some(Given(member(&self.object, &name)))
    }
}

impl<'de> SeqAccess<'de> for Fields {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.field().map(|field| seed.deserialize(field)).transpose()
    }
}

/// A word, as its place among those there are
struct Word(u32);

impl<'de> EnumAccess<'de> for Word {
    type Error = Unfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Unfit> {
        let place: U32Deserializer<Unfit> = self.0.into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'de> VariantAccess<'de> for Word {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Unfit> {
        Err(Unfit)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }
}

/// A value is not what it should be
#[derive(Debug)]
pub struct Unfit;

impl core::fmt::Display for Unfit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the value does not fit")
    }
}

impl core::error::Error for Unfit {}

/// What serde would say by default is code that writes numbers, words and lists.
impl de::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}
