//! Vocabularies: the words a provider uses, and room for those it will

use super::shape::Words;
#[cfg(not(target_arch = "wasm32"))]
use super::shape::{Form, Shape};
use super::spot::Spot;
#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;

/// Declares a vocabulary
///
/// A word that is not in it is read as `Other`, which nothing may take for one
/// that is. A meaning may have several spellings. A vocabulary that has the word
/// `true` or `false` has it bare as well: who prints a boolean as a word is sure
/// to send a boolean one day.
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
            Other($crate::schema::words::Unknown),
        }

        impl $Name {
            /// The vocabulary as a table
            pub const WORDS: &'static $crate::schema::shape::Words = {
                #[allow(clippy::items_after_statements, reason = "the table stands beside what it is made from")]
                enum Place { $($Variant),+ }
                static WORDS: $crate::schema::shape::Words = $crate::schema::shape::Words {
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

/// A meaning for which a caller says the spellings, in the place of those of its declaration
#[derive(Clone, Debug)]
pub struct Wording {
    /// The vocabulary
    pub words: &'static Words,
    /// The meaning's place in it
    pub place: u8,
    /// Its spellings
    pub spellings: Vec<String>,
}

/// A Rust type made by [`words!`]
pub trait Vocabulary: Sized {
    /// The meaning at `place` of the declaration
    fn known(place: u8) -> Option<Self>;
    /// A word that is in no declaration
    fn other(word: Unknown) -> Self;
    /// The word, in its first spelling
    #[cfg(not(target_arch = "wasm32"))]
    fn spelling(&self) -> &str;
}

/// A word that is in no declaration, for native users to look at
#[cfg(not(target_arch = "wasm32"))]
pub type Unknown = String;

/// A word that is in no declaration
///
/// JavaScript has it as a piece of the body. Were it kept here, every `match` on
/// a word would carry the code that frees it.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Unknown;

/// The word at a place, which is in no declaration
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn other(spot: Spot<'_>) -> Unknown {
    spot.owned(Shape::Text(Form::Free)).unwrap_or_default()
}

/// That the word at a place is in no declaration
#[cfg(target_arch = "wasm32")]
pub(super) fn other(_: Spot<'_>) -> Unknown {
    Unknown
}

/// A word as serde finds it
///
/// # Errors
///
/// It is no string, or an empty one, or a boolean that the vocabulary has not.
#[cfg(not(target_arch = "wasm32"))]
pub fn native<'de, D: serde::Deserializer<'de>>(deserializer: D, words: &Words) -> Result<String, D::Error> {
    match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::String(word) if !word.is_empty() => Ok(word),
        serde_json::Value::Bool(literal) if words.literal(literal).is_some() => Ok(literal.to_string()),
        _ => Err(serde::de::Error::custom("expected a word")),
    }
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
    use crate::schema::reading::show;
    use crate::schema::record::record;
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
    fn true_and_false_are_words_of_a_vocabulary_that_has_them_in_quotes_or_bare() {
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
                // Escapes make it read otherwise than it stands there.
                let stands = said.answer().span().map(|(at, length)| &body[at as usize..(at + length) as usize]);
                assert_eq!(stands, Some(word).filter(|_| !written.contains('\\')), "{written}");
            });
            let native: Said = serde_json::from_str(&body).unwrap();
            assert_eq!(native.answer, Some(answer), "{written}");
        }
    }

    #[test]
    fn a_boolean_is_no_word_of_a_vocabulary_without_it() {
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
