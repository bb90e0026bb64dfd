//! A spot check is finished, and its result must be fetched

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `Finished Spot Check` or `Finished Ongoing Check`, its older name, and no decision in it rejects.
    ///
    /// # Why it matters
    ///
    /// The event contains a decision but none of its evidence.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: fetch the result and judge it.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/finished-spot-check-webhook>
    RULE = "idwise-spot-check-finished", FETCH, "the spot check is finished, and its result must be fetched";
    previously = "spot-check-finished";
    de = "die punktuelle Prüfung ist abgeschlossen und ihr Ergebnis ist abzurufen";
    es = "el control puntual está terminado y hay que obtener su resultado";
    fr = "le contrôle ponctuel est terminé et son résultat est à récupérer";
}
