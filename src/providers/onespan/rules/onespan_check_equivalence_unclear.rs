//! Nothing shows that the two sides of a check are equivalent

use super::super::payload::MatcherCheck;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A `Passed` check of a decisive matcher that is `Match` has the operator `Equivalent`, and one of its sides is a
    /// list, an object, a sentence or a code of up to three letters, but nothing shows that the sides are equivalent.
    /// They are equivalent if they are the same text, word, number or day, if they are codes of one country, or if one
    /// side is a list that contains the other. Words are compared by letters and digits only, ignoring case. A matcher
    /// is decisive unless its `behaviors` are exactly `ExecuteOnly`.
    ///
    /// # Why it matters
    ///
    /// Often there is a good reason, such as an abbreviation in an address. If there is none, two things were matched
    /// that have nothing in common.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight. The rule by which
    /// the provider finds two values equivalent is not in the body.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator` and `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. On the page, a list of two numbers and objects
    /// with a country and a type are compared by `Equivalent`.
    RULE = "onespan-check-equivalence-unclear", Informs, "a check passed, but nothing in its two sides shows that they are equivalent";
    previously = "check-equivalence-unclear";
    de = "eine Prüfung ist bestanden, aber nichts in ihren zwei Seiten zeigt, dass sie gleichwertig sind";
    es = "una comprobación está superada, pero nada en sus dos términos muestra que sean equivalentes";
    fr = "un contrôle est réussi, mais rien dans ses deux termes ne montre qu’ils sont équivalents";
}

/// Called with a check whose sides are not shown to be equivalent
pub fn found<'a>(check: Node<'a, MatcherCheck>, judging: &mut Judging<'a>) {
    if judging.hears() {
        judging.doubt_beside(&RULE, true, check.evaluated(), check.evaluated_against());
    }
}
