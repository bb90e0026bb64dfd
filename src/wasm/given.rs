//! Values of JavaScript's as values of ours
//!
//! A struct is read by the names of its fields in their order, and a word by its place among the words: what a derived
//! `Deserialize` makes of places is a fraction of what it makes of names. What does not fit is read as nothing, and said
//! to be unfit once everything is read.

use super::never::{Never, never};
use js_sys::{Array, Reflect};
use serde::de::value::U32Deserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, EnumAccess, SeqAccess};
use serde::de::{IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// Names as they are written in Rust, and the same as strings of JavaScript's
type Names = (&'static [&'static str], Vec<JsValue>);

thread_local! {
    /// What a caller's object last threw when it was read
    static CAUSE: Cell<Option<JsValue>> = const { Cell::new(None) };
    /// The names of the fields of each struct that was read, for a string across the border takes longer than a look-up
    static NAMES: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// What an object has under a key of its own; `undefined` where it is left out
///
/// What an object only inherits, or hides, is lost where it is copied. It is as good as `null`, which no option may be:
/// nothing would pass for an option that was left out.
#[inline(never)]
pub fn get(object: &JsValue, key: &str) -> JsValue {
    // Without this, what is left out would cost an exception.
    if object.is_undefined() {
        return JsValue::UNDEFINED;
    }
    let key = key.into();
    let value = member(object, &key);
    if value.is_undefined() || is_own(object, &key) { value } else { JsValue::NULL }
}

/// Whether a key is among those that `Object.keys` gives
fn is_own(object: &JsValue, key: &JsValue) -> bool {
    let own = Reflect::get_own_property_descriptor::<JsValue>(object.unchecked_ref(), key);
    own.is_ok_and(|own| member(&own, &"enumerable".into()).is_truthy())
}

/// What an object has under a key; where asking throws, `null` too: what cannot be told was not left out
pub fn member(object: &JsValue, key: &JsValue) -> JsValue {
    Reflect::get(object, key).unwrap_or_else(|cause| {
        CAUSE.set(Some(cause));
        JsValue::NULL
    })
}

/// What a caller's object last threw since it was asked for; whoever reads another one asks first
pub fn cause() -> Option<JsValue> {
    CAUSE.take()
}

/// Reads a value
///
/// # Errors
///
/// It is no such value.
pub fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Unfit> {
    let unfit = Cell::new(false);
    let Ok(read) = T::deserialize(Given { value, unfit: &unfit });
    if unfit.get() { Err(Unfit) } else { Ok(read) }
}

/// A value as it was given
struct Given<'a> {
    value: JsValue,
    /// Whether anything does not fit
    unfit: &'a Cell<bool>,
}

impl<'a> Given<'a> {
    /// What there is, or nothing where it does not fit
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
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what changes by it does not fit")]
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

/// What stands in a list
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

/// What an object has under each of some names; of one that it has not, `undefined`
struct ObjectFields<'a> {
    object: JsValue,
    /// Their place among all [`NAMES`]
    names: usize,
    next: usize,
    unfit: &'a Cell<bool>,
}

impl<'a> ObjectFields<'a> {
    #[inline(never)]
    fn field(&mut self) -> Given<'a> {
        let next = self.next;
        self.next += 1;
        // Not while the names are borrowed: what the caller's object does when it is asked is the caller's.
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

/// A word, as its place among those there are
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

/// A value is not what it should be
#[derive(Debug)]
pub struct Unfit;
