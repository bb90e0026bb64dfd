//! The report says that the person has failed, and a matcher says why

use crate::model::rule::effects::REJECT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report is finished, its `result` is `Failed`, and a matcher that counts in its last attempt is `NoMatch`.
    ///
    /// # Why it matters
    ///
    /// A rejection is for a person who did not match. The matcher says in what, so that the person can be told.
    ///
    /// # What it decides
    ///
    /// Reject, for good.
    ///
    /// # Where it is said
    ///
    /// `result` of the report and of each matcher, <https://docs.onespan.com/docs/detailed-verification-report>. The
    /// page prints no failed sample: `Failed` and `NoMatch` are inferred from `Passed` and `Match`, and a policy can
    /// give the right words.
    RULE = "onespan-report-failed", REJECT, "the report is finished and failed by a matcher that counts";
    previously = "report-failed";
    de = "der Bericht ist abgeschlossen und negativ, durch einen Abgleich, der zählt";
    es = "el informe está terminado y es negativo por un comparador que cuenta";
    fr = "le rapport est terminé, et négatif à cause d’un comparateur qui compte";
}
