//! A completed verification without a result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has a final result.
    ///
    /// # Why it matters
    ///
    /// Completed means that a decision has been made, not which. Who takes the status for the decision lets everybody
    /// in.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `status`: "You should now be able to access the result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-missing", REVIEW, "the verification is completed and has no result";
    previously = "final-result-missing";
    de = "die Verifizierung ist abgeschlossen und hat kein Ergebnis";
    es = "la verificación está terminada y no tiene resultado";
    fr = "la vérification est terminée et n’a pas de résultat";
}
