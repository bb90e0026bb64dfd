//! A rule: one thing that decides, with the words that say why

use super::ordinal::Ordinal;
use super::outcome::{Next, Outcome};
use crate::languages::Translations;
use serde::Serialize;
use tsify::Tsify;

/// One thing that decides a verdict
#[derive(Debug)]
pub struct Rule {
    /// Stable, kebab-case, readable after "because of"
    pub id: &'static str,
    /// Its ids in earlier versions, which policies and stored verdicts may still name
    pub previously: &'static [&'static str],
    /// What it makes of a verification
    pub effect: Effect,
    /// What a policy can treat alike
    pub about: About,
    /// What it decides stands over what a system has decided of the same verification
    pub overrides: bool,
    /// One lower-case sentence, never with a value from a body
    pub message: &'static str,
    /// The same in the other languages
    pub translations: Translations,
    /// Its place among all rules of the registry
    pub ordinal: Ordinal,
    /// Its reference page: Markdown under the headings of [`HEADINGS`]
    #[cfg(not(target_arch = "wasm32"))]
    pub page: &'static str,
}

impl Rule {
    /// Whether this is its id, or was in an earlier version
    pub fn is_called(&self, id: &str) -> bool {
        self.id == id || self.previously.contains(&id)
    }
}

#[cfg(test)]
impl Rule {
    /// Any rule of an effect
    pub const fn of(effect: Effect) -> Self {
        Self {
            id: "a-rule",
            previously: &[],
            effect,
            about: About::Itself,
            overrides: false,
            message: "a sentence",
            translations: Translations::new("ein Satz", "una frase", "une phrase"),
            ordinal: Ordinal::unknown(),
            page: "",
        }
    }
}

/// What a rule makes of a verification
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// The provider's deciding word: this outcome, whether it is the provider's last word on the attempt, and what to do
    Decides(Outcome, bool, Next),
    /// Evidence against an accepting word
    Doubts,
    /// The body contradicts its own word
    Contradicts,
    /// A disagreement that good bodies have as well: told as an issue, it moves nothing
    Informs,
}

impl Effect {
    /// Its name in the documentation
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decides(outcome, ..) => outcome.name(),
            Self::Doubts => "doubts",
            Self::Contradicts => "contradicts",
            Self::Informs => "informs",
        }
    }
}

/// Which key of a policy also applies to a rule
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Nothing that others are about
    Itself,
    /// The provider asks somebody to look
    Flagged,
    /// The provider's word is not one that this version knows
    Unknown,
}

/// The headings of a rule's page, in their order
#[cfg(not(target_arch = "wasm32"))]
pub const HEADINGS: [&str; 4] = ["What it checks", "Why it matters", "What it decides", "Where it is said"];

/// Declares the rule of a file: its page, its id, what it makes of a verification, what it is about if a policy can
/// treat it with others, the sentence that says so, and `Overrides` where it stands over a system's decisions; then
/// the ids that it had in earlier versions, and the sentence in each other language
macro_rules! rule {
    (
        $(#[doc = $doc:literal])+
        RULE = $id:literal, $effect:expr, $($About:ident,)? $message:literal $(, $Overrides:ident)?;
        $(previously = $($previously:literal),+;)?
        de = $de:literal;
        es = $es:literal;
        fr = $fr:literal;
    ) => {
        $(#[doc = $doc])+
        pub static RULE: $crate::model::rule::Rule = $crate::model::rule::Rule {
            id: $id,
            previously: &[$($($crate::model::rule::earlier($id, $previously)),+)?],
            effect: $effect,
            about: $crate::model::rule::about!($($About)?),
            overrides: $crate::model::rule::overrides!($($Overrides)?),
            message: $crate::model::rule::english($message),
            translations: $crate::languages::Translations::new($de, $es, $fr),
            ordinal: $crate::model::ordinal::Ordinal::unknown(),
            #[cfg(not(target_arch = "wasm32"))]
            page: concat!($($doc, "\n"),+),
        };
    };
}
pub(crate) use rule;

/// An earlier id: a piece of the present one where that ends with it, so that its letters are stored once
#[allow(clippy::indexing_slicing, reason = "worked out when the crate is compiled")]
pub const fn earlier(id: &'static str, previous: &'static str) -> &'static str {
    let Some(start) = id.len().checked_sub(previous.len()) else { return previous };
    let mut at = 0;
    while at < previous.len() {
        if id.as_bytes()[start + at] != previous.as_bytes()[at] {
            return previous;
        }
        at += 1;
    }
    id.split_at(start).1
}

/// A rule's message, of which the summaries' wasm needs none: it has the one of the reason
pub const fn english(message: &'static str) -> &'static str {
    if cfg!(any(feature = "engine", not(target_arch = "wasm32"))) { message } else { "" }
}

/// What a rule is about, where it says so
macro_rules! about {
    () => {
        $crate::model::rule::About::Itself
    };
    ($About:ident) => {
        $crate::model::rule::About::$About
    };
}
pub(crate) use about;

/// Whether a rule says that it stands over a system's decisions
macro_rules! overrides {
    () => {
        false
    };
    (Overrides) => {
        true
    };
}
pub(crate) use overrides;

/// The effects by the names that the design gives them
pub mod effects {
    use super::{Effect, Next, Outcome};

    pub use super::Effect::{Contradicts, Doubts, Informs};

    /// Let the person in
    pub const ACCEPT: Effect = Effect::Decides(Outcome::Accept, true, Next::None);
    /// Turn the person away
    pub const REJECT: Effect = Effect::Decides(Outcome::Reject, true, Next::None);
    /// Somebody has to look, after the provider's last word
    pub const REVIEW: Effect = Effect::Decides(Outcome::Review, true, Next::Review);
    /// The person can try again
    pub const RETRY: Effect = Effect::Decides(Outcome::Retry, false, Next::AskUser);
    /// The provider is at work
    pub const WAIT: Effect = Effect::Decides(Outcome::Pending, false, Next::Wait);
    /// The person is at work
    pub const ASK_USER: Effect = Effect::Decides(Outcome::Pending, false, Next::AskUser);
    /// The result is to be had, but not in this body
    pub const FETCH: Effect = Effect::Decides(Outcome::Pending, false, Next::Fetch);
    /// Too late
    pub const EXPIRED: Effect = Effect::Decides(Outcome::Expired, true, Next::AskUser);
    /// Called off
    pub const CANCELED: Effect = Effect::Decides(Outcome::Canceled, true, Next::None);
    /// The provider could not do its work
    pub const ERROR: Effect = Effect::Decides(Outcome::Error, true, Next::Restart);
}

#[cfg(test)]
mod tests {
    use super::earlier;

    #[test]
    fn an_earlier_id_is_what_it_was_whether_or_not_the_present_one_ends_with_it() {
        for previous in ["check-clear", "acme-check-clear", "check-clean", "a-longer-one-than-that"] {
            assert_eq!(earlier("acme-check-clear", previous), previous);
        }
    }
}
