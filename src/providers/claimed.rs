//! What each provider's bodies fill in verified claims, for people

/// What a provider's accepted bodies fill in verified claims: its column of `docs/verified-claims.md`
///
/// The wasm holds none of it.
#[derive(Debug)]
pub struct Claimed {
    /// Each element that they fill, and what of the body it is filled with
    #[cfg(not(target_arch = "wasm32"))]
    pub elements: &'static [(&'static str, &'static str)],
    /// Why some bodies, or all of them, fill nothing
    #[cfg(not(target_arch = "wasm32"))]
    pub note: &'static str,
}

impl Claimed {
    /// These elements, each with its source, and a note
    pub const fn of(elements: &'static [(&'static str, &'static str)], note: &'static str) -> Self {
        #[cfg(target_arch = "wasm32")]
        let _ = (elements, note);
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            elements,
            #[cfg(not(target_arch = "wasm32"))]
            note,
        }
    }

    /// No element, and why
    pub const fn nothing(note: &'static str) -> Self {
        Self::of(&[], note)
    }
}
