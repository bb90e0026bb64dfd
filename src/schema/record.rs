//! Declares records; this is the only place where a field is written down

/// Declares an object that a provider sends
///
/// A field has its presence, its Rust name, its key if that differs, other
/// spellings of the key, and its type:
///
/// ```text
/// record! {
///     /// A description of the type, with the page that documents it
///     pub struct Example {
///         required ticket: Id,
///         expected risk_code: RiskCode,
///         optional houses = "houseNumbers" | "house_numbers": Vec<Id>,
///     }
/// }
/// ```
///
/// A record whose entries are results ends with `others: Any`. Members that are not
/// declared are then read too, and [`others`](super::node::Node::others) returns
/// them. The payload leaves them out.
///
/// A record whose keys a provider writes in the case that its customer has chosen has `#[any_case]` below its
/// description: a key of several words, unless it is given, is then read in kebab, snake or camel case. The payload in
/// JavaScript has the key in the spelling of the body.
///
/// Records that have fields in common take them from a macro: `..decisions(expected optional)` calls `decisions!` with
/// the presence of each field, and with the record, which the macro continues with its fields.
macro_rules! record {
    ($(#[doc = $doc:literal])+ pub struct $Name:ident { $($fields:tt)* }) => {
        $crate::schema::record::record! { @fields (declared [] $($doc,)+) $Name [] $($fields)* }
    };
    ($(#[doc = $doc:literal])+ #[any_case] pub struct $Name:ident { $($fields:tt)* }) => {
        $crate::schema::record::record! {
            @fields (any_case [(rename_all = "kebab-case", remote = "Self")] $($doc,)+) $Name [] $($fields)*
        }
        $crate::schema::key_case::any_case! { $Name }
    };

    (@fields $doc:tt $Name:ident [$($done:tt)*]
        $(#[doc = $fdoc:literal])* required $field:ident $(= $key:literal $(| $also:literal)*)? : $Type:ident $(< $Of:ident >)?, $($rest:tt)*) => {
        $crate::schema::record::record! { @fields $doc $Name [$($done)*
            { ($($fdoc,)*) Required $field ($(($key $($also)*))?) ($Type $(<$Of>)?) ($Type $(<$Of>)?) () }
        ] $($rest)* }
    };
    (@fields $doc:tt $Name:ident [$($done:tt)*]
        $(#[doc = $fdoc:literal])* expected $field:ident $(= $key:literal $(| $also:literal)*)? : $Type:ident $(< $Of:ident >)?, $($rest:tt)*) => {
        $crate::schema::record::record! { @fields $doc $Name [$($done)*
            { ($($fdoc,)*) Expected $field ($(($key $($also)*))?) ($Type $(<$Of>)?) (Option<$Type $(<$Of>)?>)
                (default, deserialize_with = "crate::schema::scalar::native::optional") }
        ] $($rest)* }
    };
    (@fields $doc:tt $Name:ident [$($done:tt)*]
        $(#[doc = $fdoc:literal])* optional $field:ident $(= $key:literal $(| $also:literal)*)? : $Type:ident $(< $Of:ident >)?, $($rest:tt)*) => {
        $crate::schema::record::record! { @fields $doc $Name [$($done)*
            { ($($fdoc,)*) Optional $field ($(($key $($also)*))?) ($Type $(<$Of>)?) (Option<$Type $(<$Of>)?>)
                (default, deserialize_with = "crate::schema::scalar::native::optional") }
        ] $($rest)* }
    };

    (@fields $doc:tt $Name:ident [$($done:tt)*] ..$common:ident($($presence:ident)+), $($rest:tt)*) => {
        $common! { ($($presence)+) $doc $Name [$($done)*] $($rest)* }
    };

    (@fields $doc:tt $Name:ident [$($done:tt)*] others: Any $(,)?) => {
        $crate::schema::record::record! { @made $doc $Name [$($done)*] 2 }
    };
    (@fields $doc:tt $Name:ident [$($done:tt)*]) => {
        $crate::schema::record::record! { @made $doc $Name [$($done)*] 0 }
    };

    (@made ($case:ident [$($serde_of_case:tt)?] $($doc:literal,)+) $Name:ident [$({
        ($($fdoc:literal,)*) $Presence:ident $field:ident ($(($key:literal $($also:literal)*))?) ($($Type:tt)+) ($($Held:tt)+) ($($serde:tt)*)
    })*] $others:literal) => {
        $(#[doc = $doc])+
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Deserialize, serde::Serialize, tsify::Tsify))]
        #[cfg_attr(not(target_arch = "wasm32"), tsify(missing_as_null))]
        $(#[cfg_attr(not(target_arch = "wasm32"), serde $serde_of_case)])?
        #[derive(Clone, PartialEq)]
        #[allow(missing_docs, reason = "a field needs a comment only if its name is not clear")]
        #[allow(clippy::struct_field_names, reason = "a field has the provider's name")]
        pub struct $Name {
            $(
                $(#[doc = $fdoc])*
                $(#[cfg_attr(not(target_arch = "wasm32"), serde(rename = $key $(, alias = $also)*))])?
                #[cfg_attr(not(target_arch = "wasm32"), serde($($serde)*))]
                pub $field: $($Held)+,
            )*
        }

        impl $crate::schema::shape::Shaped for $Name {
            const SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape::Record(Self::record);
        }

        impl $Name {
            /// Returns the contract as a table
            pub fn record() -> &'static $crate::schema::shape::Record {
                use $crate::schema::shape::{Field, Presence, Record, Shaped, traits, wanted};
                use $crate::schema::next_field_hint::NextFieldHint;
                use $crate::schema::key_case::respelled;
                const KEYS: &[&str] = &[$($crate::schema::record::key!($case $field $($key)?)),*];
                const ALIASES: &[&[&str]] = &[$($crate::schema::record::aliases!($case $field $($key $($also)*)?)),*];
                const RESPELLED: u64 = if $crate::schema::record::has_any_case!($case) { respelled(ALIASES) } else { 0 };
                static FIELDS: [Field; KEYS.len()] = [$(Field {
                    name: $crate::schema::record::name!($case $field $($key)?),
                    aliases: $crate::schema::record::aliases!($case $field $($key $($also)*)?),
                    shape: <$($Type)+ as Shaped>::SHAPE,
                    verbatim: <$($Type)+ as Shaped>::SHAPE.is_verbatim(),
                    presence: Presence::$Presence,
                    after: NextFieldHint::declared(),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($fdoc, "\n"),*),
                }),*];
                static RECORD: Record = Record {
                    #[cfg(not(target_arch = "wasm32"))]
                    name: stringify!($Name),
                    fields: &FIELDS,
                    slots: FIELDS.len() + $others,
                    others: if $others == 0 { 0 } else { 1 << FIELDS.len() },
                    wanted: wanted(&[$(Presence::$Presence),*]),
                    traits: traits(KEYS),
                    respelled: RESPELLED,
                    aliased: respelled(ALIASES) != 0,
                    first: NextFieldHint::declared(),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc, "\n"),+),
                    #[cfg(not(target_arch = "wasm32"))]
                    typescript: <$Name as tsify::Tsify>::DECL,
                };
                &RECORD
            }
        }

        const _: () = {
            #[allow(non_camel_case_types, reason = "each index has the name of its field")]
            enum Place { $($field),* }

            #[allow(missing_docs, dead_code, reason = "each returns the field of its name, and verdicts use only some")]
            impl<'a> $crate::schema::node::Node<'a, $Name> {
                $(
                    $(#[doc = $fdoc])*
                    pub fn $field(self) -> $crate::schema::node::Node<'a, $($Type)+> {
                        self.field(Place::$field as u32)
                    }
                )*
            }

            #[allow(missing_docs, dead_code, reason = "each returns the field of its name, and verdicts use only some")]
            impl<'a> $crate::schema::node::Fields<'a, $Name> {
                $(
                    $(#[doc = $fdoc])*
                    #[inline]
                    pub fn $field(&self) -> $crate::schema::node::Node<'a, $($Type)+> {
                        self.field(Place::$field as u32)
                    }
                )*
            }
        };
    };
}
pub(crate) use record;

/// Expands to the key of a field: the given one, or the field's name
macro_rules! key {
    (declared $field:ident) => {
        stringify!($field)
    };
    (any_case $field:ident) => {
        $crate::schema::key_case::spelled!($field, Kebab)
    };
    ($case:ident $field:ident $key:literal) => {
        $key
    };
}
pub(crate) use key;

/// Expands to the key of a field as it is written in a body
macro_rules! name {
    (any_case $field:ident) => {
        $crate::schema::key_case::quoted_kebab!($field)
    };
    ($case:ident $field:ident $($key:literal)?) => {
        $crate::json::name::quoted_key!($crate::schema::record::key!($case $field $($key)?))
    };
}
pub(crate) use name;

/// Expands to the other spellings of a field's key: the given ones, or those in other cases
macro_rules! aliases {
    (any_case $field:ident) => {{
        const OTHERS: &[&str] = &[
            $crate::schema::key_case::spelled!($field, Snake),
            $crate::schema::key_case::spelled!($field, Camel),
        ];
        const SPELLINGS: &[&str] =
            if $crate::schema::key_case::is_one_word(stringify!($field)) { &[] } else { OTHERS };
        SPELLINGS
    }};
    ($case:ident $field:ident $($key:literal $($also:literal)*)?) => {{
        const SPELLINGS: &[&str] = &[$($($also),*)?];
        SPELLINGS
    }};
}
pub(crate) use aliases;

/// Expands to whether the keys of a record have any case
macro_rules! has_any_case {
    (any_case) => {
        true
    };
    (declared) => {
        false
    };
}
pub(crate) use has_any_case;

#[cfg(test)]
mod tests {
    use crate::issue::Severity;
    use crate::schema::node::Node;
    use crate::schema::scalar::Text;
    use crate::schema::shape::Shaped;
    use crate::schema::show::show;

    record! {
        /// A result and any other results
        pub struct Results {
            optional overall: Text,
            optional held: Held,
            optional later: Held,
            others: Any,
        }
    }

    record! {
        /// A record with a text and another record
        pub struct Held {
            optional name: Text,
            optional results: Inner,
        }
    }

    record! {
        /// Results further down
        pub struct Inner {
            optional overall: Text,
            others: Any,
        }
    }

    /// Returns each member of unknown name: its key, its pointer and its text
    fn others<T: Shaped>(results: Node<'_, T>) -> Vec<(String, String, Option<&str>)> {
        let others = results.others().entries();
        others.map(|(key, value)| (key.to_owned(), value.pointer().text().into_owned(), value.written())).collect()
    }

    fn told(key: &str, pointer: &str, written: Option<&'static str>) -> (String, String, Option<&'static str>) {
        (key.to_owned(), pointer.to_owned(), written)
    }

    #[test]
    fn members_of_unknown_name_are_read_in_order_between_any_fields() {
        let body = r#"{"a": "x", "held": {"name": "n", "a": "none", "results": {"b": true, "overall": "p"}}, "c/d": [1, {"e": 2}],
            "overall": "o", "\u0066": null, "later": {"name": "m"}, "g" : "z"}"#;
        show::<Results>(body, Results::record(), |results, issues| {
            assert!(issues.is_empty());
            let expected = [
                told("a", "/a", Some("x")),
                told("c/d", "/c~1d", None),
                told("f", "/f", None),
                told("g", "/g", Some("z")),
            ];
            assert_eq!(others(results), expected);
            assert_eq!(others(results.held().results()), [told("b", "/held/results/b", Some("true"))]);
            for (place, pointer) in [
                (results.held().name().place(), "/held/name"),
                (results.held().results().overall().place(), "/held/results/overall"),
                (results.later().name().place(), "/later/name"),
                (results.later().results().place(), "/later/results"),
            ] {
                assert_eq!(results.reading().pointer(place), pointer);
            }
            let last = results.others().values().last().unwrap();
            assert_eq!(Some(results.reading().at(last.place()).offset), body.find("\"z\""));
        });
    }

    #[test]
    fn a_record_without_members_of_unknown_name_has_none() {
        for body in [r#"{"overall": "o"}"#, "{}", r#"{"held": {"a": 1, "b": {}}}"#] {
            show::<Results>(body, Results::record(), |results, issues| {
                assert!(issues.is_empty() && results.others().is_absent() && others(results).is_empty());
            });
        }
    }

    #[test]
    fn a_duplicate_member_of_unknown_name_is_an_error() {
        let body = r#"{"a": 1, "b": 2, "held": {"a": 1}, "\u0061": 3}"#;
        show::<Results>(body, Results::record(), |_, issues| {
            let told: Vec<_> = issues.iter().map(|issue| (issue.code.as_str(), issue.pointer.as_str())).collect();
            assert_eq!(told, [("duplicate-key", "/a")]);
            assert_eq!(issues[0].severity, Severity::Error);
        });
    }

    #[test]
    fn the_payload_leaves_members_of_unknown_name_out() {
        let results: Results = serde_json::from_str(r#"{"overall": "o", "a": {"b": 1}}"#).unwrap();
        let said = serde_json::to_value(results).unwrap();
        assert_eq!((&said["overall"], said.get("a")), (&"o".into(), None));
    }
}
