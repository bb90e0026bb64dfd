//! Somebody has to look

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and `results.overall` is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// IDVerse never rejects: it asks to "analyze the breakdown". A blurred picture flags as well as a forged one.
    ///
    /// # What it decides
    ///
    /// The verdict is `review`. The other reasons say which part was flagged.
    ///
    /// # Where it is said
    ///
    /// `results.overall`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-flagged", REVIEW, Flagged, "the transaction is complete and its overall result is flagged";
    previously = "overall-result-flagged";
    de = "die Transaktion ist abgeschlossen und ihr Gesamtergebnis ist beanstandet";
    es = "la transacción está terminada y su resultado global está marcado";
    fr = "la transaction est terminée et son résultat global est signalé";
}
