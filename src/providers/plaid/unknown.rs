//! Words that this version does not know

/// Reports each of these words that this version does not know
macro_rules! unknown {
    ($judging:expr, $Word:ident: $($node:expr),+ $(,)?) => { $(
        let node = $node;
        $judging.doubt(
            &$crate::providers::plaid::rules::plaid_word_unknown::RULE,
            matches!(node.word(), Some($Word::Other(_))),
            node,
        );
    )+ };
}
pub(super) use unknown;
