//! The matchers of an attempt: which of them are decisive, and their results

use super::payload::{Behavior, Matcher, MatcherResult, Stage, StageResult};
use crate::schema::node::Node;
use crate::schema::tape::Position;

/// Returns whether a matcher is decisive, which it is unless its behaviors are exactly `ExecuteOnly`
pub fn counts(behaviors: Node<'_, Vec<Behavior>>) -> bool {
    let mut behaviors = behaviors.items();
    !(behaviors.next().and_then(Node::word) == Some(Behavior::ExecuteOnly) && behaviors.next().is_none())
}

/// Returns the decisive matchers of an attempt
pub fn counting(attempt: Node<'_, Stage>) -> impl Iterator<Item = Node<'_, Matcher>> {
    attempt.details().matchers().items().filter(|matcher| counts(matcher.behaviors()))
}

/// Returns the result of the first decisive matcher that does not match
pub fn failing(attempt: Node<'_, Stage>) -> Option<Node<'_, MatcherResult>> {
    counting(attempt).map(Node::<Matcher>::result).find(|result| result.word() == Some(MatcherResult::NoMatch))
}

/// Returns the place where the matchers of an attempt contradict its result
pub fn crossed(attempt: Node<'_, Stage>) -> Option<Position> {
    match attempt.result().word()? {
        StageResult::Passed => failing(attempt).map(Node::place),
        StageResult::Failed => {
            let matches = |matcher: Node<'_, Matcher>| matcher.result().word() == Some(MatcherResult::Match);
            let all = counting(attempt).next().is_some() && counting(attempt).all(matches);
            all.then(|| attempt.details().matchers().place())
        }
        StageResult::Undefined | StageResult::Other(_) => None,
    }
}
