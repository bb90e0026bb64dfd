//! A check's own comparison holds

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Where a check of a matcher that counts is `Passed`, `evaluated` is what its `operator` asks of
    /// `evaluatedAgainst`: at least as much under `GreaterOrEqualsTo`, the same under `EqualsTo`. Numbers are compared
    /// digit by digit and dates as days. Under `Equivalent` two numbers or words are the same but for case, blanks and
    /// hyphens, and two codes may be of one country.
    ///
    /// # Why it matters
    ///
    /// It is the score against its threshold and the date against its day, computed again: a result that was set by
    /// hand shows here.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `evaluated`, `operator`, `evaluatedAgainst` and `result` of the check,
    /// <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-check-not-borne-out", Contradicts, "a check is stated as passed and its own comparison fails";
    previously = "check-not-borne-out";
    de = "eine Prüfung ist als bestanden angegeben und ihr eigener Vergleich scheitert";
    es = "una comprobación consta como superada y su propia comparación falla";
    fr = "un contrôle est indiqué comme réussi et sa propre comparaison échoue";
}
