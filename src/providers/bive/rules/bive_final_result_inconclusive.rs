//! A result of unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `unknown`.
    ///
    /// # Why it matters
    ///
    /// The provider could not come to a conclusion. Its reasoning says what was missing; more information and another
    /// run may help.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `final_result.result`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-inconclusive", REVIEW, "the provider could reach no conclusion";
    previously = "final-result-inconclusive";
    de = "der Anbieter kam zu keinem Schluss";
    es = "el proveedor no pudo llegar a ninguna conclusión";
    fr = "le fournisseur n’a pu arriver à aucune conclusion";
}
