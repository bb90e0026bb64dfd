//! A completed verification has no result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The verification is completed, but has no final result.
    ///
    /// # Why it matters
    ///
    /// Completed means that a decision has been made, not which one. Code that takes the status for the decision lets
    /// everybody in.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `status`: "You should now be able to access the result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-final-result-missing", REVIEW, "the verification is completed, but has no result";
    previously = "final-result-missing";
    de = "die Verifizierung ist abgeschlossen, hat aber kein Ergebnis";
    es = "la verificación está terminada, pero no tiene resultado";
    fr = "la vérification est terminée, mais n’a pas de résultat";
}
