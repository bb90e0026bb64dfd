//! Two sides that are equivalent show it

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Passed` under `Equivalent`: a list has the other side among its
    /// items, and objects, codes and sentences are the same but for case, blanks and hyphens.
    ///
    /// # Why it matters
    ///
    /// Often there is a good reason, such as an abbreviation in an address. Where there is none, somebody matched two
    /// things that have nothing in common.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue. By which rule the provider finds two of them equivalent is not in the body.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator` and `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: a list of two numbers, and objects of a country
    /// and a type, stand there under `Equivalent`.
    RULE = "onespan-check-equivalence-unclear", Informs, "a check is stated as passed and nothing in its two sides shows that they are equivalent";
    previously = "check-equivalence-unclear";
    de = "eine Prüfung ist als bestanden angegeben und nichts in ihren zwei Seiten zeigt, dass sie gleichwertig sind";
    es = "una comprobación consta como superada y nada en sus dos términos muestra que sean equivalentes";
    fr = "un contrôle est indiqué comme réussi et rien dans ses deux termes ne montre qu’ils sont équivalents";
}

/// Nothing shows it
pub fn found<'a>(check: Node<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    if judging.hears() {
        judging.doubt_beside(&RULE, true, check.evaluated(), check.evaluated_against());
    }
}
