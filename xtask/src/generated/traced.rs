//! Finds out the fields of a struct and their types, by reading one with a deserializer that notes what it is asked for

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::{Context, Result};
use serde::de::value::{Error, U32Deserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};
use serde::{Serialize, forward_to_deserialize_any};

/// A struct
pub struct Traced {
    pub name: &'static str,
    pub fields: Vec<Field>,
}

/// A field of a struct
pub struct Field {
    pub key: &'static str,
    pub shape: Shape,
    /// Whether it is left out where it has no value
    pub may_be_left_out: bool,
}

/// The type of a value; what need not be there has the type that it has where it is there
#[derive(Clone, Debug)]
pub enum Shape {
    Text,
    Whole,
    Flag,
    Float,
    Word(&'static [&'static str]),
    Struct(&'static str),
    List(Box<Shape>),
}

/// Returns the fields of a struct
pub fn traced<T: Serialize + DeserializeOwned>() -> Result<Traced> {
    let asked = Rc::new(RefCell::new(Asked::default()));
    T::deserialize(Tracer { asked: Rc::clone(&asked), depth: 0, is_full: true })?;
    let Asked { name, keys, shapes } = asked.take();
    let empty = T::deserialize(Tracer { asked, depth: 0, is_full: false })?;
    let written = serde_json::to_value(empty)?;
    let fields = keys.iter().zip(shapes).map(|(&key, shape)| {
        let shape = shape.with_context(|| format!("{name}.{key} has no type"))?;
        Ok(Field { key, shape, may_be_left_out: written.get(key).is_none() })
    });
    Ok(Traced { name, fields: fields.collect::<Result<_>>()? })
}

/// What the outermost struct asked for
#[derive(Default)]
struct Asked {
    name: &'static str,
    keys: &'static [&'static str],
    shapes: Vec<Option<Shape>>,
}

#[derive(Clone)]
struct Tracer {
    asked: Rc<RefCell<Asked>>,
    /// The number of structs around the value
    depth: usize,
    /// Whether what need not be there is there
    is_full: bool,
}

impl Tracer {
    /// Notes the type of a field of the outermost struct, unless a value within that field has noted it
    fn note(&self, shape: Shape) {
        let mut asked = self.asked.borrow_mut();
        if self.depth == 1
            && let Some(last) = asked.shapes.last_mut()
            && last.is_none()
        {
            *last = Some(shape);
        }
    }
}

impl<'de> Deserializer<'de> for Tracer {
    type Error = Error;

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(Shape::Flag);
        visitor.visit_bool(false)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(Shape::Whole);
        visitor.visit_u64(0)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(Shape::Float);
        visitor.visit_f64(0.0)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.note(Shape::Text);
        visitor.visit_string(String::new())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_full { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let items = usize::from(self.is_full);
        let value = visitor.visit_seq(Items { of: self.clone(), left: items })?;
        let mut asked = self.asked.borrow_mut();
        if self.depth == 1
            && let Some(Some(last)) = asked.shapes.last_mut()
        {
            *last = Shape::List(Box::new(last.clone()));
        }
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        keys: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.note(Shape::Struct(name));
        if self.depth == 0 {
            *self.asked.borrow_mut() = Asked { name, keys, shapes: Vec::new() };
        }
        visitor.visit_seq(Items { of: Self { depth: self.depth + 1, ..self }, left: keys.len() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.note(Shape::Word(words));
        visitor.visit_enum(First)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("a value has a type that no answer has"))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 char str bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map identifier ignored_any
    }
}

/// The fields of a struct, or the items of a list
struct Items {
    of: Tracer,
    left: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        let mut asked = self.of.asked.borrow_mut();
        if self.of.depth == 1
            && asked.shapes.len() < asked.keys.len()
            && asked.shapes.last().is_none_or(Option::is_some)
        {
            asked.shapes.push(None);
        }
        drop(asked);
        seed.deserialize(self.of.clone()).map(Some)
    }
}

/// The first word of an enum
struct First;

impl<'de> EnumAccess<'de> for First {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let first: U32Deserializer<Error> = 0_u32.into_deserializer();
        Ok((seed.deserialize(first)?, self))
    }
}

impl<'de> VariantAccess<'de> for First {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Error> {
        Err(serde::de::Error::custom("a word has a value"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("a word has values"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("a word has fields"))
    }
}
