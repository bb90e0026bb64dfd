//! A map with a few entries

use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Values by name, sorted by name
///
/// There are few entries, so a tree would be much more code and no faster.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<V>(Vec<(String, V)>);

impl<V> Default for Entries<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Entries<V> {
    /// Adds a value, or replaces the one with this name
    pub fn insert(&mut self, name: String, value: V) {
        let place = self.0.iter().position(|(known, _)| *known >= name).unwrap_or(self.0.len());
        match self.0.get_mut(place) {
            Some(entry) if entry.0 == name => entry.1 = value,
            _ => self.0.insert(place, (name, value)),
        }
    }

    /// Returns each name with its value
    pub fn as_slice(&self) -> &[(String, V)] {
        &self.0
    }
}

impl<V: Serialize> Serialize for Entries<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Map(PhantomData))
    }
}

struct Map<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Map<V> {
    type Value = Entries<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<V>, A::Error> {
        let mut entries = Entries::default();
        while let Some((name, value)) = map.next_entry()? {
            entries.insert(name, value);
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_there_once_and_in_order() {
        let entries: Entries<f64> = serde_json::from_str(r#"{"b":1,"a":2,"c":3,"b":4}"#).unwrap();
        assert_eq!(serde_json::to_string(&entries).unwrap(), r#"{"a":2.0,"b":4.0,"c":3.0}"#);
    }
}
