//! Declaring a record: the one place where a field is written

/// Declares an object of a provider's
///
/// A field says how much it has to be there, its Rust name, its key where that
/// differs, other keys it is known by, and its type:
///
/// ```text
/// record! {
///     /// What the type is, with the page that says so
///     pub struct Example {
///         required ticket: Id,
///         expected risk_code: RiskCode,
///         optional houses = "houseNumbers" | "house_numbers": Vec<Id>,
///     }
/// }
/// ```
macro_rules! record {
    ($(#[doc = $doc:literal])+ pub struct $Name:ident { $($fields:tt)* }) => {
        $crate::schema::record::record! { @fields ($($doc,)+) $Name [] $($fields)* }
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

    (@fields ($($doc:literal,)+) $Name:ident [$({
        ($($fdoc:literal,)*) $Presence:ident $field:ident ($(($key:literal $($also:literal)*))?) ($($Type:tt)+) ($($Held:tt)+) ($($serde:tt)*)
    })*]) => {
        $(#[doc = $doc])+
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Deserialize, serde::Serialize, tsify::Tsify))]
        #[cfg_attr(not(target_arch = "wasm32"), tsify(missing_as_null))]
        #[derive(Clone, PartialEq)]
        #[allow(missing_docs, reason = "a field needs a comment only where its name does not say what it is")]
        #[allow(clippy::struct_field_names, reason = "a field has the name that the provider gave it")]
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
            /// The contract as a table
            pub fn record() -> &'static $crate::schema::shape::Record {
                use $crate::schema::shape::{Field, Presence, Record, Shaped, traits, wanted};
                use $crate::schema::usual::Usual;
                const KEYS: &[&str] = &[$($crate::schema::record::key!($field $($key)?)),*];
                static FIELDS: [Field; KEYS.len()] = [$(Field {
                    name: $crate::json::name::quoted_key!($crate::schema::record::key!($field $($key)?)),
                    aliases: &[$($($also),*)?],
                    shape: <$($Type)+ as Shaped>::SHAPE,
                    verbatim: <$($Type)+ as Shaped>::SHAPE.is_verbatim(),
                    presence: Presence::$Presence,
                    after: Usual::declared(),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($fdoc, "\n"),*),
                }),*];
                static RECORD: Record = Record {
                    #[cfg(not(target_arch = "wasm32"))]
                    name: stringify!($Name),
                    fields: &FIELDS,
                    wanted: wanted(&[$(Presence::$Presence),*]),
                    traits: traits(KEYS),
                    aliased: {
                        const ALIASES: &[&str] = &[$($($($also,)*)?)*];
                        !ALIASES.is_empty()
                    },
                    first: Usual::declared(),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc, "\n"),+),
                    #[cfg(not(target_arch = "wasm32"))]
                    typescript: <$Name as tsify::Tsify>::DECL,
                };
                &RECORD
            }
        }

        const _: () = {
            #[allow(non_camel_case_types, reason = "a place for each field, by the field's own name")]
            enum Place { $($field),* }

            #[allow(missing_docs, dead_code, reason = "each is the field of its name; a verdict reads what it needs")]
            impl<'a> $crate::schema::node::Node<'a, $Name> {
                $(
                    $(#[doc = $fdoc])*
                    pub fn $field(self) -> $crate::schema::node::Node<'a, $($Type)+> {
                        self.field(Place::$field as u32)
                    }
                )*
            }

            #[allow(missing_docs, dead_code, reason = "each is the field of its name; a verdict reads what it needs")]
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

/// The key of a field: the one given, or the field's own name
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}
pub(crate) use key;
