//! A sentence in the languages of summaries other than English
//!
//! Where those are not built, nothing is left of it.

/// A sentence in every language but English, which stands beside it
#[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "a field is named by its language")]
pub struct Translations {
    pub de: &'static str,
    pub es: &'static str,
    pub fr: &'static str,
}

/// A sentence in no language but English
#[cfg(not(any(feature = "languages", not(target_arch = "wasm32"))))]
#[derive(Clone, Copy, Debug)]
pub struct Translations;

impl Translations {
    /// The sentence in each language
    #[cfg(any(feature = "languages", not(target_arch = "wasm32")))]
    pub const fn new(de: &'static str, es: &'static str, fr: &'static str) -> Self {
        Self { de, es, fr }
    }

    /// The sentence in each language, of which none is built
    #[cfg(not(any(feature = "languages", not(target_arch = "wasm32"))))]
    pub const fn new(_: &'static str, _: &'static str, _: &'static str) -> Self {
        Self
    }
}
