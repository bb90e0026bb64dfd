//! A result comes at the end

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check or a report has a `result`, and its status is not `complete`; or a check is clear and `paused`.
    ///
    /// # Why it matters
    ///
    /// The result is `null` until the status is `complete`.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`, and an issue names both places.
    ///
    /// # Where it is said
    ///
    /// `result` of a check and of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-result-before-end", Contradicts, "there is a result although the status is not that of an end";
    de = "es gibt ein Ergebnis, obwohl der Status nicht der eines Endes ist";
    es = "hay un resultado aunque el estado no es el de un final";
    fr = "il y a un résultat alors que l’état n’est pas celui d’une fin";
}
