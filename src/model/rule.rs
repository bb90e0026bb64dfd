//! A rule: one thing that decides, with the words that say why

use super::outcome::{Next, Outcome};

/// One thing that decides a verdict
#[derive(Debug)]
pub struct Rule {
    /// Stable, kebab-case, readable after "because of"
    pub id: &'static str,
    /// What it makes of a verification
    pub effect: Effect,
    /// One lower-case sentence, never with a value from a body
    pub message: &'static str,
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
}

/// A sandbox or a demo: whatever it says, it is said of nobody
///
/// Several providers have one, each tells it in its own way, and it is one thing to a caller.
pub static TEST_ENVIRONMENT: Rule = Rule {
    id: "test-environment",
    effect: Effect::Doubts,
    message: "the verification was made for a test and says nothing of a person",
};

/// Declares rules: what each decides and the sentence that says so
///
/// The doc comment says where the provider says it.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $NAME:ident = $id:literal, $effect:expr, $message:literal;)+) => {
        $(
            $(#[doc = $doc])+
            pub static $NAME: $crate::model::rule::Rule =
                $crate::model::rule::Rule { id: $id, effect: $effect, message: $message };
        )+

        /// Every rule of this file, in its order
        pub static RULES: &[&$crate::model::rule::Rule] = &[$(&$NAME),+];
    };
}
pub(crate) use rules;

/// The effects by the names that the design gives them
pub mod effects {
    use super::{Effect, Next, Outcome};

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
