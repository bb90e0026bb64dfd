//! A field that a provider writes in more than one JSON type
//!
//! Which one it is is seen from the value's first byte; nothing is tried.

/// Declares a field's alternatives, each of another JSON type
///
/// ```text
/// choice! {
///     /// What the type is, with the page that says so
///     pub enum Persons {
///         Listed(Vec<Person>),
///         Keyed(Keyed<Person>),
///         Sentence(Text),
///     }
/// }
/// ```
///
/// [`read_as`](super::node::Node::read_as) asks for one of them.
macro_rules! choice {
    ($(#[doc = $doc:literal])+ pub enum $Name:ident { $($Variant:ident($Type:ident $(< $Of:ident >)?)),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Deserialize, serde::Serialize, tsify::Tsify))]
        #[cfg_attr(not(target_arch = "wasm32"), serde(untagged))]
        #[derive(Clone, PartialEq)]
        #[allow(missing_docs, reason = "the type says what each alternative is")]
        pub enum $Name { $($Variant($Type $(<$Of>)?)),+ }

        impl $crate::schema::shape::Shaped for $Name {
            const SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape::Choice({
                use $crate::schema::shape::{Choice, Shaped};
                || {
                    static CHOICE: Choice = Choice {
                        name: stringify!($Name),
                        shapes: &[$(<$Type $(<$Of>)? as Shaped>::SHAPE),+],
                        #[cfg(not(target_arch = "wasm32"))]
                        doc: concat!($($doc, "\n"),+),
                        #[cfg(not(target_arch = "wasm32"))]
                        typescript: <$Name as tsify::Tsify>::DECL,
                    };
                    &CHOICE
                }
            });
        }
    };
}
#[allow(unused_imports, reason = "for the next provider that needs it")]
pub(crate) use choice;
