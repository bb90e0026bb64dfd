//! The final result is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `unknown`.
    ///
    /// # Why it matters
    ///
    /// The provider could not reach a conclusion. Its reasoning says what was missing; more information and another
    /// verification may help.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `final_result.result`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-inconclusive", REVIEW, "the provider could not reach a conclusion";
    previously = "final-result-inconclusive";
    de = "der Anbieter kam zu keinem Schluss";
    es = "el proveedor no pudo llegar a ninguna conclusión";
    fr = "le fournisseur n’a pu arriver à aucune conclusion";
}
