//! A spot check is to be fetched

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `Finished Spot Check`, or `Finished Ongoing Check` as it was called before.
    ///
    /// # Why it matters
    ///
    /// It has a decision and nothing that the decision rests on.
    ///
    /// # What it decides
    ///
    /// Pending: fetch the result, and judge that.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/finished-spot-check-webhook>
    RULE = "idwise-spot-check-finished", FETCH, "the spot check is finished and its result is to be fetched";
    previously = "spot-check-finished";
    de = "die punktuelle Prüfung ist abgeschlossen und ihr Ergebnis ist abzurufen";
    es = "el control puntual está terminado y hay que obtener su resultado";
    fr = "le contrôle ponctuel est terminé et son résultat est à récupérer";
}
