//! Reads JavaScript values into Rust values
//!
//! The fields of a struct are read by name in their order, and a word by its index among the words: a derived
//! `Deserialize` needs far less code for indices than for names. A value that does not fit is read as a default, and
//! reported once everything is read.

use super::never::{Never, never};
use js_sys::{Array, Reflect};
use serde::de::value::U32Deserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, EnumAccess, SeqAccess};
use serde::de::{IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// Names as in Rust, and the same names as JavaScript strings
type Names = (&'static [&'static str], Vec<JsValue>);

thread_local! {
    /// The value that a caller's object last threw while it was read
    static CAUSE: Cell<Option<JsValue>> = const { Cell::new(None) };
    /// The field names of each struct that was read: looking them up is faster than passing a string to JavaScript
    static NAMES: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// Returns the value of an object's own property, or `undefined` if there is none
///
/// A copy would lose inherited and non-enumerable properties. They are read as a value that is invalid for every option,
/// so that they do not count as missing.
#[inline(never)]
pub fn get(object: &JsValue, key: &str) -> JsValue {
    // Without this check, a missing object would cost an exception.
    if object.is_undefined() {
        return JsValue::UNDEFINED;
    }
    let key = key.into();
    let value = member(object, &key);
    if value.is_undefined() || is_own(object, &key) { value } else { unfit() }
}

/// Returns whether `Object.keys` lists the key
fn is_own(object: &JsValue, key: &JsValue) -> bool {
    let own = Reflect::get_own_property_descriptor::<JsValue>(object.unchecked_ref(), key);
    own.is_ok_and(|own| !own.is_undefined() && member(&own, &"enumerable".into()).is_truthy())
}

/// Returns a value that does not fit anything
fn unfit() -> JsValue {
    JsValue::symbol(None)
}

/// Returns the value of a property; one that does not fit if reading it throws, because it is not missing then
pub fn member(object: &JsValue, key: &JsValue) -> JsValue {
    Reflect::get(object, key).unwrap_or_else(|cause| {
        CAUSE.set(Some(cause));
        unfit()
    })
}

/// Takes the value that a caller's object last threw; call this before reading another object
pub fn cause() -> Option<JsValue> {
    CAUSE.take()
}

/// Reads a value
///
/// # Errors
///
/// Returns [`Unfit`] if the value does not have this type.
pub fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Unfit> {
    let unfit = Cell::new(false);
    let Ok(read) = T::deserialize(Given { value, unfit: &unfit });
    if unfit.get() { Err(Unfit) } else { Ok(read) }
}

/// A value that the caller passed
struct Given<'a> {
    value: JsValue,
    /// Whether any value did not fit
    unfit: &'a Cell<bool>,
}

impl<'a> Given<'a> {
    /// Returns the value if it fits, or else a default
    fn or_unfit<T: Default>(&self, fitting: Option<T>) -> T {
        self.unfit.set(self.unfit.get() || fitting.is_none());
        fitting.unwrap_or_default()
    }

    #[inline(never)]
    fn text(&self) -> String {
        self.or_unfit(self.value.as_string())
    }

    #[inline(never)]
    fn number(&self) -> f64 {
        self.or_unfit(self.value.as_f64())
    }

    #[inline(never)]
    fn whole(&self) -> u32 {
        let number = self.number();
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number that changes does not fit"
        )]
        let whole = number as u32;
        self.or_unfit((f64::from(whole).to_bits() == number.to_bits()).then_some(whole))
    }

    #[inline(never)]
    fn flag(&self) -> bool {
        self.or_unfit(self.value.as_bool())
    }

    #[inline(never)]
    fn is_absent(&self) -> bool {
        self.value.is_null() || self.value.is_undefined()
    }

    #[inline(never)]
    fn list(self) -> List<'a> {
        let of = self.or_unfit(self.value.dyn_ref::<Array>().cloned());
        List { length: of.length(), of, next: 0, unfit: self.unfit }
    }

    #[inline(never)]
    fn object(self, names: &'static [&'static str]) -> ObjectFields<'a> {
        self.or_unfit(self.value.is_object().then_some(()));
        let names = NAMES.with_borrow_mut(|known| {
            known.iter().position(|(own, _)| core::ptr::eq(*own, names)).unwrap_or_else(|| {
                known.push((names, names.iter().map(|&name| name.into()).collect()));
                known.len() - 1
            })
        });
        ObjectFields { object: self.value, names, next: 0, unfit: self.unfit }
    }

    #[inline(never)]
    fn word(&self, words: &[&str]) -> EnumWord {
        let text = self.value.as_string();
        let place = words.iter().zip(0..).find(|(word, _)| text.as_deref() == Some(**word));
        EnumWord(self.or_unfit(place.map(|(_, place)| place)))
    }
}

impl<'de> de::Deserializer<'de> for Given<'_> {
    type Error = Never;

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.flag())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.whole())
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.whole().into())
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_f64(self.number())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.is_absent() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(self.list())
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(self.object(names))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(self.word(words))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        never()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u128 f32 char str bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map identifier ignored_any
    }
}

/// The items of a list
struct List<'a> {
    of: Array,
    length: u32,
    next: u32,
    unfit: &'a Cell<bool>,
}

impl<'a> List<'a> {
    #[inline(never)]
    fn item(&mut self) -> Option<Given<'a>> {
        let place = self.next;
        self.next += 1;
        (place < self.length).then(|| Given { value: self.of.get(place), unfit: self.unfit })
    }
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        self.item().map(|item| seed.deserialize(item)).transpose()
    }
}

/// The values of an object under several names; `undefined` for a name that it does not have
struct ObjectFields<'a> {
    object: JsValue,
    /// Their index in [`NAMES`]
    names: usize,
    next: usize,
    unfit: &'a Cell<bool>,
}

impl<'a> ObjectFields<'a> {
    #[inline(never)]
    fn field(&mut self) -> Given<'a> {
        let next = self.next;
        self.next += 1;
        // The borrow ends before the property is read, because the caller's object may run any code.
        let name = NAMES.with_borrow(|known| known.get(self.names)?.1.get(next).cloned());
        Given { value: member(&self.object, &name.unwrap_or_default()), unfit: self.unfit }
    }
}

impl<'de> SeqAccess<'de> for ObjectFields<'_> {
    type Error = Never;

    #[inline(never)]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(self.field()).map(Some)
    }
}

/// A word, as its index among the known words
struct EnumWord(u32);

impl<'de> EnumAccess<'de> for EnumWord {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let place: U32Deserializer<Never> = self.0.into_deserializer();
        Ok((seed.deserialize(place)?, self))
    }
}

impl<'de> VariantAccess<'de> for EnumWord {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Never> {
        never()
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Never> {
        never()
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Never> {
        never()
    }
}

/// The error that a value does not have the expected type
#[derive(Debug)]
pub struct Unfit;
