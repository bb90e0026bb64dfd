//! JSON as it is written: keys in the body's order, including duplicate ones

use super::Random;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A JSON value
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Scalar(Value),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads JSON; returns `None` if it is not JSON or contains a number that is too large
    pub fn read(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(body).ok()
    }

    /// Returns the JSON without blanks
    pub fn write(&self) -> String {
        fn write(tree: &Tree, out: &mut String) {
            match tree {
                Tree::Scalar(value) => out.push_str(&value.to_string()),
                Tree::List(items) => {
                    out.push('[');
                    for (place, item) in items.iter().enumerate() {
                        if place > 0 {
                            out.push(',');
                        }
                        write(item, out);
                    }
                    out.push(']');
                }
                Tree::Object(members) => {
                    out.push('{');
                    for (place, (key, value)) in members.iter().enumerate() {
                        if place > 0 {
                            out.push(',');
                        }
                        out.push_str(&Value::from(key.as_str()).to_string());
                        out.push(':');
                        write(value, out);
                    }
                    out.push('}');
                }
            }
        }
        let mut out = String::new();
        write(self, &mut out);
        out
    }

    /// Returns whether an object contains a key twice
    pub fn repeats_a_key(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.iter().any(Self::repeats_a_key),
            Self::Object(members) => {
                let mut keys: Vec<_> = members.iter().map(|(key, _)| key).collect();
                keys.sort_unstable();
                keys.windows(2).any(|pair| pair[0] == pair[1]) || members.iter().any(|(_, value)| value.repeats_a_key())
            }
        }
    }

    /// Calls `with` for the members of every object and the items of every list, with the key of that object or list,
    /// innermost first
    pub fn each(&mut self, with: &mut impl FnMut(&str, Held<'_>)) {
        self.each_under("", with);
    }

    fn each_under(&mut self, key: &str, with: &mut impl FnMut(&str, Held<'_>)) {
        match self {
            Self::Scalar(_) => {}
            Self::List(items) => {
                for item in items.iter_mut() {
                    item.each_under("", with);
                }
                with(key, Held::Items(items));
            }
            Self::Object(members) => {
                for (key, value) in members.iter_mut() {
                    value.each_under(key, with);
                }
                with(key, Held::Members(members));
            }
        }
    }
}

/// The members of an object or the items of a list
pub enum Held<'a> {
    Items(&'a mut Vec<Tree>),
    Members(&'a mut Vec<(String, Tree)>),
}

/// Puts the members or items in a random order (Fisher–Yates)
pub fn shuffle<T>(list: &mut [T], random: &mut Random) {
    for place in (1..list.len()).rev() {
        list.swap(place, random.below(place + 1));
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("JSON")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Scalar(value.into()))
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Scalar(Value::Null))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Tree::Object(members))
            }
        }

        deserializer.deserialize_any(Any)
    }
}
