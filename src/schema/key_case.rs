//! The spellings of a key whose case the provider's customer chooses: kebab, snake or camel case
//!
//! A record with `#[any_case]` declares each key once, as the name of the field. The spellings are made of it when the
//! crate is compiled. A body should use one of them throughout; [`Spellings`] notices if it does not.

/// How the words of a key are joined
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyCase {
    /// `created-at`, which is the declared spelling
    Kebab,
    /// `created_at`
    Snake,
    /// `createdAt`
    Camel,
}

/// Returns whether a key has only one word, which is the same in every case
pub const fn is_one_word(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [byte, more @ ..] = rest {
        if *byte == b'_' {
            return false;
        }
        rest = more;
    }
    true
}

/// Returns the length of a key in a case; `name` is the name of its field
pub const fn length(name: &str, case: KeyCase) -> usize {
    let mut length = 0;
    let mut rest = name.as_bytes();
    while let [byte, more @ ..] = rest {
        if *byte != b'_' || !matches!(case, KeyCase::Camel) {
            length += 1;
        }
        rest = more;
    }
    length
}

/// Returns a key in a case, between `before` other bytes and as many as there is room for
///
/// # Panics
///
/// If there is no room. Such a declaration does not compile.
#[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
pub const fn spell<const LENGTH: usize>(
    mut all: [u8; LENGTH],
    before: usize,
    name: &str,
    case: KeyCase,
) -> [u8; LENGTH] {
    let mut at = before;
    let mut begins_word = false;
    let mut rest = name.as_bytes();
    while let [byte, more @ ..] = rest {
        let is_joint = *byte == b'_';
        if !is_joint || !matches!(case, KeyCase::Camel) {
            all[at] = match case {
                KeyCase::Kebab if is_joint => b'-',
                KeyCase::Camel if begins_word => byte.to_ascii_uppercase(),
                _ => *byte,
            };
            at += 1;
        }
        begins_word = is_joint;
        rest = more;
    }
    all
}

/// Expands to a key in a case
macro_rules! spelled {
    ($field:ident, $Case:ident) => {{
        use $crate::schema::key_case::{KeyCase, length, spell};
        const NAME: &str = stringify!($field);
        const LENGTH: usize = length(NAME, KeyCase::$Case);
        const BYTES: [u8; LENGTH] = spell([0; LENGTH], 0, NAME, KeyCase::$Case);
        const TEXT: &str = match core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        };
        TEXT
    }};
}
pub(crate) use spelled;

/// Expands to a key in kebab case as it is written in a body
macro_rules! quoted_kebab {
    ($field:ident) => {{
        use $crate::schema::key_case::{KeyCase, length, spell};
        const NAME: &str = stringify!($field);
        const LENGTH: usize = length(NAME, KeyCase::Kebab) + 3;
        const BYTES: [u8; LENGTH] = {
            let mut all = [b'"'; LENGTH];
            all[LENGTH - 1] = b':';
            spell(all, 1, NAME, KeyCase::Kebab)
        };
        const TEXT: &str = match core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        };
        $crate::json::name::QuotedName::of(TEXT)
    }};
}
pub(crate) use quoted_kebab;

/// Lets serde read a record whose keys have any case
macro_rules! any_case {
    ($Name:ident) => {
        #[cfg(not(target_arch = "wasm32"))]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize($crate::schema::key_case::AnyCase::of(deserializer))
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
    };
}
pub(crate) use any_case;

/// Returns a bit for each field whose key has other spellings
pub const fn respelled(aliases: &[&[&str]]) -> u64 {
    let mut bits = 0;
    let mut rest = aliases;
    let mut place = 0;
    while let [spellings, more @ ..] = rest {
        if !spellings.is_empty() {
            bits |= 1 << place;
        }
        place += 1;
        rest = more;
    }
    bits
}

/// The spellings that a body has used for keys of several words
#[derive(Clone, Copy, Debug, Default)]
pub struct Spellings {
    /// The number of such keys, in any spelling
    all: u32,
    /// The number of those in snake or camel case
    other: u32,
    /// The first key in snake case and the first one in camel case: the slot of its value and the offset of the key
    first: [Option<(u32, usize)>; 2],
}

impl Spellings {
    /// Counts the keys of a record that were read
    pub fn count(&mut self, keys: u64) {
        self.all = self.all.saturating_add(keys.count_ones());
    }

    /// Adds a key that is not in kebab case
    pub fn add(&mut self, key: &str, slot: u32, at: usize) {
        self.other = self.other.saturating_add(1);
        let [snake, camel] = &mut self.first;
        let first = if key.contains('_') { snake } else { camel };
        first.get_or_insert((slot, at));
    }

    /// Returns the first key of a second spelling, if the body has used several
    pub fn mixed(&self) -> Option<(u32, usize)> {
        let has_kebab = self.all > self.other;
        match self.first {
            [Some(snake), None] if has_kebab => Some(snake),
            [None, Some(camel)] if has_kebab => Some(camel),
            [Some(snake), Some(camel)] => Some(if has_kebab == (snake.1 < camel.1) { snake } else { camel }),
            _ => None,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::AnyCase;

/// How serde reads a record with `#[any_case]` for native users
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde::de::value::StringDeserializer;
    use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
    use serde::forward_to_deserialize_any;

    /// Reads a record whose keys may have any case
    pub struct AnyCase<T> {
        held: T,
        /// The keys in kebab case
        keys: &'static [&'static str],
    }

    impl<T> AnyCase<T> {
        pub const fn of(held: T) -> Self {
            Self { held, keys: &[] }
        }
    }

    impl<'de, D: Deserializer<'de>> Deserializer<'de> for AnyCase<D> {
        type Error = D::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.held.deserialize_any(visitor)
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            keys: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, D::Error> {
            self.held.deserialize_struct(name, keys, AnyCase { held: visitor, keys })
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    impl<'de, V: Visitor<'de>> Visitor<'de> for AnyCase<V> {
        type Value = V::Value;

        fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            self.held.expecting(formatter)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
            self.held.visit_map(AnyCase { held: map, keys: self.keys })
        }

        fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
            self.held.visit_seq(items)
        }
    }

    impl<'de, A: MapAccess<'de>> MapAccess<'de> for AnyCase<A> {
        type Error = A::Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
            let Some(key) = self.held.next_key::<String>()? else { return Ok(None) };
            let declared = self.keys.iter().find(|known| is_spelling(known, &key));
            let key = declared.map_or(key, |&known| known.to_owned());
            let key: StringDeserializer<A::Error> = key.into_deserializer();
            seed.deserialize(key).map(Some).map_err(A::Error::custom)
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
            self.held.next_value_seed(seed)
        }
    }

    /// Returns whether a key is another one, given in kebab case, in snake or camel case
    fn is_spelling(kebab: &str, key: &str) -> bool {
        let mut words = kebab.split('-');
        let mut camel = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            camel += &first.to_ascii_uppercase();
            camel += rest;
        }
        key == camel || key == kebab.replace('-', "_")
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyCase, is_one_word, length, spell};
    use crate::issue::Severity;
    use crate::schema::record::record;
    use crate::schema::scalar::{Id, Text};
    use crate::schema::show::show;

    record! {
        /// What a customer has named in the case of his choice
        #[any_case]
        pub struct Named {
            optional r#type = "type": Text,
            optional id: Id,
            optional address_street_1: Text,
            required created_at: Text,
            optional created_at_ts: Text,
            optional held: Held,
            optional parts: Vec<Part>,
        }
    }

    record! {
        /// What nobody names otherwise
        pub struct Held {
            optional first_name: Text,
        }
    }

    record! {
        /// A part, with the same keys once more
        #[any_case]
        pub struct Part {
            optional created_at: Text,
            optional first_name: Text,
        }
    }

    #[test]
    fn a_key_is_spelled_in_three_cases() {
        assert!(is_one_word("id") && !is_one_word("created_at"));
        for (case, expected) in
            [(KeyCase::Kebab, "created-at-1"), (KeyCase::Snake, "created_at_1"), (KeyCase::Camel, "createdAt1")]
        {
            assert_eq!(length("created_at_1", case), expected.len());
            assert!(spell([0; 12], 0, "created_at_1", case).starts_with(expected.as_bytes()));
        }
        let fields = Named::record().fields;
        let keys: Vec<Vec<_>> = fields.iter().map(|field| field.keys().collect()).collect();
        assert_eq!(keys[0], ["type"]);
        assert_eq!(keys[1], ["id"]);
        assert_eq!(keys[2], ["address-street-1", "address_street_1", "addressStreet1"]);
        assert_eq!(keys[4], ["created-at-ts", "created_at_ts", "createdAtTs"]);
    }

    /// Returns the keys with which a body is written, and the fields that are read of it
    fn body(keys: [&str; 4]) -> String {
        let [street, created, stamp, name] = keys;
        format!(
            r#"{{"id": "1", "{street}": "s", "{created}": "c", "held": {{"first_name": "f"}}, "{stamp}": "t", "parts": [{{"{name}": "n"}}]}}"#
        )
    }

    fn read(body: &str, told: &[(&str, &str)]) {
        show::<Named>(body, Named::record(), |named, issues| {
            let said: Vec<_> = issues.iter().map(|issue| (issue.code.as_str(), issue.pointer.as_str())).collect();
            assert_eq!(said, told, "{body}");
            assert_eq!(named.address_street_1().written(), Some("s"));
            assert_eq!(named.created_at().written(), Some("c"));
            assert_eq!(named.created_at_ts().written(), Some("t"));
            assert_eq!(named.held().first_name().written(), Some("f"));
            assert_eq!(named.parts().items().next().unwrap().first_name().written(), Some("n"));
            assert!(issues.iter().all(|issue| issue.severity == Severity::Warning));
        });
        let payload: Named = serde_json::from_str(body).unwrap();
        let said = serde_json::to_value(payload).unwrap();
        assert_eq!((&said["address-street-1"], &said["parts"][0]["first-name"]), (&"s".into(), &"n".into()));
    }

    const KEBAB: [&str; 4] = ["address-street-1", "created-at", "created-at-ts", "first-name"];
    const SNAKE: [&str; 4] = ["address_street_1", "created_at", "created_at_ts", "first_name"];
    const CAMEL: [&str; 4] = ["addressStreet1", "createdAt", "createdAtTs", "firstName"];

    #[test]
    fn a_body_in_any_one_case_is_read_without_an_issue() {
        for keys in [KEBAB, SNAKE, CAMEL] {
            read(&body(keys), &[]);
        }
    }

    #[test]
    fn a_body_in_several_cases_is_read_and_the_first_key_of_a_second_case_is_told() {
        for (keys, pointer) in [
            ([KEBAB[0], KEBAB[1], CAMEL[2], KEBAB[3]], "/createdAtTs"),
            ([KEBAB[0], KEBAB[1], KEBAB[2], SNAKE[3]], "/parts/0/first_name"),
            ([SNAKE[0], CAMEL[1], SNAKE[2], SNAKE[3]], "/createdAt"),
            ([CAMEL[0], CAMEL[1], CAMEL[2], SNAKE[3]], "/parts/0/first_name"),
            ([CAMEL[0], KEBAB[1], CAMEL[2], CAMEL[3]], "/addressStreet1"),
            ([KEBAB[0], r"created\u002dat", KEBAB[2], CAMEL[3]], "/parts/0/firstName"),
        ] {
            read(&body(keys), &[("mixed-spellings", pointer)]);
        }
    }

    #[test]
    fn two_spellings_of_one_key_in_an_object_are_a_duplicate() {
        let body = r#"{"createdAt": "c", "created_at": "d"}"#;
        show::<Named>(body, Named::record(), |named, issues| {
            assert_eq!(named.created_at().written(), Some("c"));
            let told: Vec<_> = issues.iter().map(|issue| (issue.code.as_str(), issue.pointer.as_str())).collect();
            assert_eq!(told, [("duplicate-key", "/createdAt")]);
        });
        assert!(serde_json::from_str::<Named>(body).is_err());
    }

    #[test]
    fn a_key_that_is_in_no_case_is_not_known() {
        for key in ["created-At", "CreatedAt", "createdat", "created.at", "createdAt_ts"] {
            let body = format!(r#"{{"created_at": "c", "{key}": "d"}}"#);
            show::<Named>(&body, Named::record(), |named, issues| {
                assert!(issues.is_empty() && named.created_at_ts().is_absent(), "{key}");
            });
        }
        show::<Named>(r#"{"createdat": "c"}"#, Named::record(), |_, issues| {
            assert_eq!((issues[0].code.as_str(), issues[0].pointer.as_str()), ("missing-field", "/created-at"));
        });
    }
}
