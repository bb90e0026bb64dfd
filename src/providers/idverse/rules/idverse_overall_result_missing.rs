//! Complete, and nobody says what came of it

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and there is no `results.overall`.
    ///
    /// # Why it matters
    ///
    /// The page says that results are there once the transaction is complete. What is not said is not passed.
    ///
    /// # What it decides
    ///
    /// The verdict is `review`.
    ///
    /// # Where it is said
    ///
    /// `results`, <https://idkit.docs.idverse.com/reference/total-result>, and `overall`, which is mandatory,
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-missing", REVIEW, "the transaction is complete and has no overall result";
    previously = "overall-result-missing";
    de = "die Transaktion ist abgeschlossen und hat kein Gesamtergebnis";
    es = "la transacción está terminada y no tiene resultado global";
    fr = "la transaction est terminée et n’a pas de résultat global";
}
