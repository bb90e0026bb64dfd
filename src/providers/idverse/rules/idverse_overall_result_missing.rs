//! The transaction is complete, but has no overall result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE`, but there is no `results.overall`.
    ///
    /// # Why it matters
    ///
    /// The page says that a complete transaction has results. A result that is missing has not passed.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `results`, <https://idkit.docs.idverse.com/reference/total-result>, and `overall`, which is mandatory,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-missing", REVIEW, "the transaction is complete, but has no overall result";
    previously = "overall-result-missing";
    de = "die Transaktion ist abgeschlossen, hat aber kein Gesamtergebnis";
    es = "la transacción está terminada, pero no tiene resultado global";
    fr = "la transaction est terminée, mais n’a pas de résultat global";
}
