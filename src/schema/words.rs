//! Vocabularies: the words a provider uses, and room for those it will

/// Declares a vocabulary
///
/// A word that is not in it is read as `Other`, which nothing may take for one
/// that is. A meaning may have several spellings.
macro_rules! words {
    ($(#[doc = $doc:literal])+ pub enum $Name:ident {
        $($(#[doc = $vdoc:literal])* $Variant:ident = $word:literal $(| $also:literal)* ,)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Eq, PartialEq)]
        #[allow(missing_docs, reason = "a word needs a comment only where it does not say what it means")]
        pub enum $Name {
            $($(#[doc = $vdoc])* $Variant,)+
            /// A word that this version does not know
            Other(String),
        }

        impl $Name {
            /// The vocabulary as a table
            pub const WORDS: &'static $crate::schema::shape::Words = {
                #[allow(clippy::items_after_statements, reason = "the table stands beside what it is made from")]
                enum Place { $($Variant),+ }
                static WORDS: $crate::schema::shape::Words = $crate::schema::shape::Words {
                    name: stringify!($Name),
                    spellings: &[$(($word, Place::$Variant as u8) $(, ($also, Place::$Variant as u8))*),+],
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc, "\n"),+),
                };
                &WORDS
            };
        }

        impl $crate::schema::shape::Shaped for $Name {
            const SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape::Word(Self::WORDS);
        }

        impl $crate::schema::words::Vocabulary for $Name {
            fn known(place: u8) -> Option<Self> {
                [$(Self::$Variant),+].get(usize::from(place)).cloned()
            }

            fn other(word: String) -> Self {
                Self::Other(word)
            }

            fn spelling(&self) -> &str {
                match self { $(Self::$Variant => $word,)+ Self::Other(word) => word }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        $crate::schema::words::serde_by_spelling!($Name);
    };
}
pub(crate) use words;

/// A Rust type made by [`words!`]
pub trait Vocabulary: Sized {
    /// The meaning at `place` of the declaration
    fn known(place: u8) -> Option<Self>;
    /// A word that is in no declaration
    fn other(word: String) -> Self;
    /// The word, in its first spelling
    fn spelling(&self) -> &str;
}

/// serde by the spelling, for native users; the wasm never links it
#[cfg(not(target_arch = "wasm32"))]
macro_rules! serde_by_spelling {
    ($Name:ident) => {
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::schema::words::Vocabulary::spelling(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                let place = Self::WORDS.spellings.iter().find(|(spelling, _)| *spelling == word);
                Ok(place
                    .and_then(|&(_, place)| $crate::schema::words::Vocabulary::known(place))
                    .unwrap_or_else(|| $crate::schema::words::Vocabulary::other(word)))
            }
        }
    };
}
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use serde_by_spelling;
