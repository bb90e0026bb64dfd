//! A rule: one thing that can affect a verdict, with the sentence that explains it

use super::ordinal::Ordinal;
use super::outcome::{Next, Outcome};
use crate::languages::Translations;
use serde::Serialize;
use tsify::Tsify;

/// One thing that can affect a verdict
#[derive(Debug)]
pub struct Rule {
    /// The stable id, in kebab-case, which can follow "because of"
    pub id: &'static str,
    /// The ids that the rule had in earlier versions; policies and stored verdicts may still contain them
    pub previously: &'static [&'static str],
    /// The rule's effect on a verdict
    pub effect: Effect,
    /// The key of a policy that also applies to the rule
    pub about: About,
    /// Whether the rule overrides what a system has decided in the same verification
    pub overrides: bool,
    /// One lower-case sentence, never with a value from a body
    pub message: &'static str,
    /// The sentence in the other languages
    pub translations: Translations,
    /// The index among all rules of the registry
    pub ordinal: Ordinal,
    /// The reference page: Markdown under the [`HEADINGS`]
    #[cfg(not(target_arch = "wasm32"))]
    pub page: &'static str,
}

impl Rule {
    /// Returns whether this is the rule's id, or was in an earlier version
    pub fn is_called(&self, id: &str) -> bool {
        self.id == id || self.previously.contains(&id)
    }
}

#[cfg(test)]
impl Rule {
    /// Returns a rule with this effect, for tests
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

/// The effect of a rule on a verdict
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// The provider's deciding word, with its outcome, whether it is final, and the next step
    Decides(Outcome, bool, Next),
    /// Evidence against a word that accepts
    Doubts,
    /// The body contradicts its own deciding word
    Contradicts,
    /// A disagreement that honest bodies have too: it is reported as an issue and changes nothing
    Informs,
}

impl Effect {
    /// Returns the name, as in the documentation
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decides(outcome, ..) => outcome.name(),
            Self::Doubts => "doubts",
            Self::Contradicts => "contradicts",
            Self::Informs => "informs",
        }
    }
}

/// The key of a policy that also applies to a rule
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// No key of a policy
    Itself,
    /// The rule reports that the provider asks for a review
    Flagged,
    /// The rule reports a word that this version does not know
    Unknown,
}

/// The headings of a rule's page, in order
#[cfg(not(target_arch = "wasm32"))]
pub const HEADINGS: [&str; 4] = ["What it checks", "Why it matters", "What it decides", "Where it is said"];

/// Declares the rule of a file: its page, its id, its effect, `Flagged` or `Unknown` if that key of a policy also
/// applies to it, its sentence, and `Overrides` if it overrides a system's decision; then its ids in earlier versions,
/// and the sentence in each other language
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

/// Returns an earlier id, as a part of the current one if the current one ends with it, so that it is stored once
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
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

/// Returns a rule's message, or nothing in `summaries.wasm`, which uses the messages in the reasons
pub const fn english(message: &'static str) -> &'static str {
    if cfg!(any(feature = "engine", not(target_arch = "wasm32"))) { message } else { "" }
}

/// Expands to what a rule is about
macro_rules! about {
    () => {
        $crate::model::rule::About::Itself
    };
    ($About:ident) => {
        $crate::model::rule::About::$About
    };
}
pub(crate) use about;

/// Expands to whether a rule overrides a system's decision
macro_rules! overrides {
    () => {
        false
    };
    (Overrides) => {
        true
    };
}
pub(crate) use overrides;

/// The effects by the names that rules use
pub mod effects {
    use super::{Effect, Next, Outcome};

    pub use super::Effect::{Contradicts, Doubts, Informs};

    /// The provider accepts
    pub const ACCEPT: Effect = Effect::Decides(Outcome::Accept, true, Next::None);
    /// The provider rejects
    pub const REJECT: Effect = Effect::Decides(Outcome::Reject, true, Next::None);
    /// The provider's final result has to be reviewed
    pub const REVIEW: Effect = Effect::Decides(Outcome::Review, true, Next::Review);
    /// The person can try again
    pub const RETRY: Effect = Effect::Decides(Outcome::Retry, false, Next::AskUser);
    /// The provider is at work
    pub const WAIT: Effect = Effect::Decides(Outcome::Pending, false, Next::Wait);
    /// The person has to continue
    pub const ASK_USER: Effect = Effect::Decides(Outcome::Pending, false, Next::AskUser);
    /// The result is available, but not in this body
    pub const FETCH: Effect = Effect::Decides(Outcome::Pending, false, Next::Fetch);
    /// The result is one part of a decision, which the caller makes with others
    pub const PART: Effect = Effect::Decides(Outcome::Pending, false, Next::None);
    /// The verification has expired
    pub const EXPIRED: Effect = Effect::Decides(Outcome::Expired, true, Next::AskUser);
    /// The verification was canceled
    pub const CANCELED: Effect = Effect::Decides(Outcome::Canceled, true, Next::None);
    /// The provider could not complete the verification
    pub const ERROR: Effect = Effect::Decides(Outcome::Error, true, Next::Restart);
}

#[cfg(test)]
mod tests {
    use super::earlier;

    #[test]
    fn an_earlier_id_keeps_its_text_whether_or_not_the_current_one_ends_with_it() {
        for previous in ["check-clear", "acme-check-clear", "check-clean", "a-longer-one-than-that"] {
            assert_eq!(earlier("acme-check-clear", previous), previous);
        }
    }
}
