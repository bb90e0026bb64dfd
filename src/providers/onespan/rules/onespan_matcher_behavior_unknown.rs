//! A behavior of a matcher is unknown

use super::super::payload::Behavior;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// In the last attempt of a passed report, a decisive matcher has a behavior other than
    /// `AffectsVerificationAttemptResult` and `ExecuteOnly`. A matcher is decisive unless its `behaviors` are exactly
    /// `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// A new behavior can change what the matcher decides, and how.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy can treat unknown words differently.
    ///
    /// # Where it is said
    ///
    /// `behaviors` of the matcher, <https://docs.onespan.com/docs/detailed-verification-report>. The page does not list
    /// them.
    RULE = "onespan-matcher-behavior-unknown", Doubts, Unknown, "a matcher has a behavior that this version does not know";
    previously = "matcher-behavior-unknown";
    de = "ein Abgleich hat ein Verhalten, das diese Version nicht kennt";
    es = "un comparador tiene un comportamiento que esta versión no conoce";
    fr = "un comparateur a un comportement que cette version ne connaît pas";
}

/// Looks for the first unknown behavior
pub fn check<'a>(behaviors: Node<'a, Vec<Behavior>>, judging: &mut Judging<'a>) {
    if let Some(behavior) =
        behaviors.items().find(|behavior| matches!(behavior.word(), Some(Behavior::Other(_)) | None))
    {
        judging.decide(&RULE, behavior);
    }
}
