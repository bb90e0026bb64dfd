//! How each provider's deliveries are authenticated

#[cfg(any(feature = "delivery", not(target_arch = "wasm32")))]
pub use self::built::Delivered;
#[cfg(not(any(feature = "delivery", not(target_arch = "wasm32"))))]
pub use self::unbuilt::Delivered;

#[cfg(any(feature = "delivery", not(target_arch = "wasm32")))]
mod built {
    use crate::providers::scheme::Scheme;

    /// How a provider's deliveries are authenticated: its row of the table in `docs/delivery.md`
    ///
    /// Only `delivery.wasm` has any of it, and only native builds have the page and the note.
    #[derive(Clone, Copy, Debug)]
    pub struct Delivered {
        /// The scheme that the provider documents
        pub scheme: Option<&'static Scheme<'static>>,
        /// Other schemes of the provider's own, by which a caller can ask to verify instead
        pub also: &'static [&'static Scheme<'static>],
        /// Of the schemes that every sender can use, those that the provider documents
        pub agreed: &'static [&'static str],
        /// The keys that lead to the event's id in the body; empty if the body has none
        pub event_id: &'static [&'static str],
        /// The page that says so
        #[cfg(not(target_arch = "wasm32"))]
        pub page: &'static str,
        /// What else there is to know
        #[cfg(not(target_arch = "wasm32"))]
        pub note: &'static str,
    }

    impl Delivered {
        /// By a scheme of the provider's own
        pub const fn by(scheme: &'static Scheme<'static>, note: &'static str) -> Self {
            #[cfg(target_arch = "wasm32")]
            let _ = note;
            Self {
                scheme: Some(scheme),
                also: &[],
                agreed: &[],
                event_id: scheme.event_id,
                #[cfg(not(target_arch = "wasm32"))]
                page: scheme.page,
                #[cfg(not(target_arch = "wasm32"))]
                note,
            }
        }

        /// By one of these schemes, as the team and the provider have agreed
        pub const fn agreed(schemes: &'static [&'static str], page: &'static str, note: &'static str) -> Self {
            #[cfg(target_arch = "wasm32")]
            let _ = (page, note);
            Self {
                scheme: None,
                also: &[],
                agreed: schemes,
                event_id: &[],
                #[cfg(not(target_arch = "wasm32"))]
                page,
                #[cfg(not(target_arch = "wasm32"))]
                note,
            }
        }

        /// By nothing that a page says
        pub const fn undocumented(page: &'static str, note: &'static str) -> Self {
            Self::agreed(&[], page, note)
        }

        /// The same with other schemes of the provider's own
        #[must_use]
        pub const fn also(self, also: &'static [&'static Scheme<'static>]) -> Self {
            Self { also, ..self }
        }

        /// The same with the keys that lead to the event's id in the body
        #[must_use]
        pub const fn with_event_id(self, event_id: &'static [&'static str]) -> Self {
            Self { event_id, ..self }
        }
    }
}

#[cfg(not(any(feature = "delivery", not(target_arch = "wasm32"))))]
mod unbuilt {
    use crate::providers::scheme::Scheme;

    /// How a provider's deliveries are authenticated, in a build that authenticates none
    #[derive(Clone, Copy, Debug)]
    pub struct Delivered;

    impl Delivered {
        /// By a scheme of the provider's own
        pub const fn by(_: &'static Scheme<'static>, _: &'static str) -> Self {
            Self
        }

        /// By one of these schemes, as the team and the provider have agreed
        pub const fn agreed(_: &'static [&'static str], _: &'static str, _: &'static str) -> Self {
            Self
        }

        /// By nothing that a page says
        pub const fn undocumented(_: &'static str, _: &'static str) -> Self {
            Self
        }

        /// The same with other schemes of the provider's own
        #[must_use]
        pub const fn also(self, _: &'static [&'static Scheme<'static>]) -> Self {
            self
        }

        /// The same with the keys that lead to the event's id in the body
        #[must_use]
        pub const fn with_event_id(self, _: &'static [&'static str]) -> Self {
            self
        }
    }
}
