//! A check's comparison can be made again

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check of a matcher that counts that is `Passed` has both `evaluated` and `evaluatedAgainst`, can be compared
    /// by its `operator`, and the operator is one that the page prints.
    ///
    /// # Why it matters
    ///
    /// A check that passed on nothing is a check that was not made.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator` and `evaluatedAgainst` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>: in the page's sample only a check that did not
    /// pass lacks a side.
    RULE = "onespan-check-unclear", Doubts, "a check is stated as passed and its comparison cannot be made again";
    previously = "check-unclear";
    de = "eine Prüfung ist als bestanden angegeben und ihr Vergleich lässt sich nicht wiederholen";
    es = "una comprobación consta como superada y su comparación no se puede repetir";
    fr = "un contrôle est indiqué comme réussi et sa comparaison ne peut pas être refaite";
}
