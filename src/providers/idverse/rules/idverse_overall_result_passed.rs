//! The overall result is passed

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `COMPLETE` and `results.overall` is `PASSED`.
    ///
    /// # Why it matters
    ///
    /// It is the only word by which IDVerse lets a person through.
    ///
    /// # What it decides
    ///
    /// The outcome is `accept`, unless something else in the body speaks against it.
    ///
    /// # Where it is said
    ///
    /// `results.overall`, <https://idkit.docs.idverse.com/reference/interpreting-the-results>.
    RULE = "idverse-overall-result-passed", ACCEPT, "the transaction is complete and its overall result is passed";
    previously = "overall-result-passed";
    de = "die Transaktion ist abgeschlossen und ihr Gesamtergebnis ist positiv";
    es = "la transacción está terminada y su resultado global es positivo";
    fr = "la transaction est terminée et son résultat global est positif";
}
