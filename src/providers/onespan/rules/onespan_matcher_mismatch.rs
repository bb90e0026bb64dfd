//! Every matcher that counts matches

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// No matcher that counts in the last attempt of a passed report has the `result` `NoMatch`.
    ///
    /// # Why it matters
    ///
    /// One difference that counts fails the attempt, so that the report could not have passed.
    ///
    /// # What it decides
    ///
    /// A word that accepts or waits goes to review.
    ///
    /// # Where it is said
    ///
    /// `result` of the matcher beside `result` of the report,
    /// <https://docs.onespan.com/docs/detailed-verification-report>. `NoMatch` is inferred from `Match`, and a policy
    /// can give the right word.
    RULE = "onespan-matcher-mismatch", Contradicts, "the report passed and a matcher that counts does not match";
    previously = "matcher-mismatch";
    de = "der Bericht ist positiv und ein Abgleich, der zählt, stimmt nicht überein";
    es = "el informe es positivo y un comparador que cuenta no coincide";
    fr = "le rapport est positif et un comparateur qui compte ne concorde pas";
}
