//! Vocabularies: the words that a provider uses, and room for future ones

#[cfg(not(target_arch = "wasm32"))]
use super::shape::WordList;
#[cfg(not(target_arch = "wasm32"))]
use super::shape::{Form, Shape};
use super::spot::Spot;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;

/// Declares a vocabulary
///
/// An unknown word is read as `Other`, which must never be treated like a known
/// one. A meaning may have several spellings. If a vocabulary has the word
/// `true` or `false`, the JSON boolean is accepted too, because a provider that
/// writes a boolean as a word may one day send a boolean.
macro_rules! words {
    ($(#[doc = $doc:literal])+ pub enum $Name:ident {
        $($(#[doc = $vdoc:literal])* $Variant:ident = $word:literal $(| $also:literal)* ,)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Eq, PartialEq)]
        #[allow(missing_docs, reason = "a word needs a comment only if its meaning is not clear")]
        pub enum $Name {
            $($(#[doc = $vdoc])* $Variant,)+
            /// A word that this version does not know
            Other($crate::schema::words::Unknown),
        }

        impl $Name {
            /// Returns the vocabulary as a table
            pub const WORDS: &'static $crate::schema::shape::WordList = {
                #[allow(clippy::items_after_statements, reason = "the table is next to the words that it is made from")]
                enum Place { $($Variant),+ }
                static WORDS: $crate::schema::shape::WordList = $crate::schema::shape::WordList {
                    #[cfg(not(target_arch = "wasm32"))]
                    name: stringify!($Name),
                    spellings: &[$(
                        ($crate::json::name::quoted_word!($word), Place::$Variant as u8)
                        $(, ($crate::json::name::quoted_word!($also), Place::$Variant as u8))*
                    ),+],
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

            fn other(word: $crate::schema::words::Unknown) -> Self {
                Self::Other(word)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn spelling(&self) -> &str {
                match self { $(Self::$Variant => $word,)+ Self::Other(word) => word }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        $crate::schema::words::serde_by_spelling!($Name);
    };
}
pub(crate) use words;

/// A Rust type declared with `words!`
pub trait Vocabulary: Sized {
    /// Returns the meaning at index `place` of the declaration
    fn known(place: u8) -> Option<Self>;
    /// Returns an undeclared word
    fn other(word: Unknown) -> Self;
    /// Returns the word in its first spelling
    #[cfg(not(target_arch = "wasm32"))]
    fn spelling(&self) -> &str;
}

/// An undeclared word, for native users
#[cfg(not(target_arch = "wasm32"))]
pub type Unknown = String;

/// An undeclared word
///
/// JavaScript gets it as a piece of the body. If it were stored here, every `match` on
/// a word would contain the code that frees it.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Unknown;

/// Returns the undeclared word at a place
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn other(spot: Spot<'_>) -> Unknown {
    spot.owned(Shape::Text(Form::Free)).unwrap_or_default()
}

/// Returns that the word at a place is undeclared
#[cfg(target_arch = "wasm32")]
pub(super) fn other(_: Spot<'_>) -> Unknown {
    Unknown
}

/// Reads a word with serde
///
/// # Errors
///
/// The value is not a string, is empty, or is a boolean that is not in the vocabulary.
#[cfg(not(target_arch = "wasm32"))]
pub fn native<'de, D: serde::Deserializer<'de>>(deserializer: D, words: &WordList) -> Result<String, D::Error> {
    match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::String(word) if !word.is_empty() => Ok(word),
        serde_json::Value::Bool(literal) if words.literal(literal).is_some() => Ok(literal.to_string()),
        _ => Err(serde::de::Error::custom("expected a word")),
    }
}

/// Implements serde by the spelling, for native users; not part of the wasm
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
                let word = $crate::schema::words::native(deserializer, Self::WORDS)?;
                let place = Self::WORDS.spellings.iter().find(|(spelling, _)| spelling.text() == word);
                Ok(place
                    .and_then(|&(_, place)| $crate::schema::words::Vocabulary::known(place))
                    .unwrap_or_else(|| $crate::schema::words::Vocabulary::other(word)))
            }
        }
    };
}
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use serde_by_spelling;

#[cfg(test)]
mod tests {
    use crate::schema::record::record;
    use crate::schema::show::show;
    use crate::schema::words::Vocabulary;

    words! {
        /// A vocabulary with a boolean in it
        pub enum Answer {
            True = "true" | "True",
            False = "False" | "false",
            Unknown = "unknown",
        }
    }

    words! {
        /// A vocabulary without
        pub enum Colour {
            Red = "red",
        }
    }

    record! {
        /// One of each
        pub struct Said {
            optional answer: Answer,
            optional colour: Colour,
        }
    }

    #[test]
    fn true_and_false_are_read_with_or_without_quotes_if_the_vocabulary_has_them() {
        for (written, answer, word) in [
            ("true", Answer::True, "true"),
            ("false", Answer::False, "false"),
            (r#""true""#, Answer::True, "true"),
            (r#""True""#, Answer::True, "True"),
            (r#""\u0066alse""#, Answer::False, "false"),
            (r#""unknown""#, Answer::Unknown, "unknown"),
        ] {
            let body = format!(r#"{{"answer": {written} }}"#);
            show::<Said>(&body, Said::record(), |said, issues| {
                assert!(issues.is_empty());
                assert_eq!(said.answer().word().as_ref(), Some(&answer), "{written}");
                assert_eq!(said.answer().written(), Some(word), "{written}");
                // With escapes, the text differs from what is written.
                let stands = said.answer().span().map(|(at, length)| &body[at as usize..(at + length) as usize]);
                assert_eq!(stands, Some(word).filter(|_| !written.contains('\\')), "{written}");
            });
            let native: Said = serde_json::from_str(&body).unwrap();
            assert_eq!(native.answer, Some(answer), "{written}");
        }
    }

    #[test]
    fn a_boolean_is_not_read_as_a_word_of_a_vocabulary_without_it() {
        for body in [r#"{"colour": true}"#, r#"{"answer": 1}"#] {
            show::<Said>(body, Said::record(), |said, issues| {
                assert!(issues.iter().all(|issue| issue.code == "wrong-type") && issues.len() == 1);
                assert!(said.colour().word().is_none() && said.answer().word().is_none());
            });
            assert!(serde_json::from_str::<Said>(body).is_err());
        }
        show::<Said>(r#"{"answer": tru}"#, Said::record(), |_, issues| assert_eq!(issues[0].code, "not-json"));
    }

    #[test]
    fn a_spelling_is_the_word_itself() {
        assert_eq!(Answer::False.spelling(), "False");
        assert_eq!(Answer::other("maybe".to_owned()).spelling(), "maybe");
    }
}
