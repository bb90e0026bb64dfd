//! Translations of a sentence into the languages of summaries
//!
//! If these languages are not built, a translation takes no space.

/// A sentence in every language other than English; the English sentence is next to it in the source
#[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each field has the name of its language")]
pub struct Translations {
    pub de: &'static str,
    pub es: &'static str,
    pub fr: &'static str,
}

/// The translations of a sentence if no other language is built
#[cfg(not(any(feature = "languages", not(target_arch = "wasm32"))))]
#[derive(Clone, Copy, Debug)]
pub struct Translations;

impl Translations {
    /// Returns the sentence in each language
    #[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
    pub const fn new(de: &'static str, es: &'static str, fr: &'static str) -> Self {
        Self { de, es, fr }
    }

    /// Drops the sentences, because none of these languages is built
    #[cfg(not(any(feature = "languages", not(target_arch = "wasm32"))))]
    pub const fn new(_: &'static str, _: &'static str, _: &'static str) -> Self {
        Self
    }
}
