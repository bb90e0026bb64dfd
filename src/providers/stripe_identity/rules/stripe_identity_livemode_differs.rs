//! One part is a test and another is not

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;
use crate::schema::scalar::Flag;

rule! {
    /// # What it checks
    ///
    /// The `livemode` of an event and of its session differ, or that of a session and of its report.
    ///
    /// # Why it matters
    ///
    /// An object is either a test or not. A test that was put into a real event would accept anybody.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `livemode`, <https://docs.stripe.com/api/identity/verification_sessions/object>.
    RULE = "stripe-identity-livemode-differs", Contradicts, "one part of the body says that it is a test, and another that it is not";
    de = "ein Teil der Nachricht ist ein Test und ein anderer nicht";
    es = "una parte del mensaje es una prueba y otra no";
    fr = "une partie du message est un test et une autre non";
}

/// Compares the two flags
pub fn check<'a>(outer: Node<'a, Flag>, inner: Node<'a, Flag>, judging: &mut Judging<'a>) {
    judging.doubt_beside(&RULE, outer.flag() != inner.flag(), inner, outer);
}
