//! The overall result is flagged

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and `results.overall` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// IDVerse never rejects: it asks to "analyze the breakdown". A blurred picture is flagged just like a forged one.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. The other reasons say which part is flagged.
    ///
    /// # Where it is said
    ///
    /// `results.overall`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-flagged", REVIEW, Flagged, "the transaction is complete, but its overall result is flagged";
    previously = "overall-result-flagged";
    de = "die Transaktion ist abgeschlossen, aber ihr Gesamtergebnis ist beanstandet";
    es = "la transacción está terminada, pero su resultado global está marcado";
    fr = "la transaction est terminée, mais son résultat global est signalé";
}
