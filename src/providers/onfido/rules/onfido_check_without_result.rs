//! A complete check without a result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check is `complete` and has no `result`.
    ///
    /// # Why it matters
    ///
    /// Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `result` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-without-result", REVIEW, "the check is complete and has no result", Overrides;
    de = "die Prüfung ist abgeschlossen und hat kein Ergebnis";
    es = "la comprobación está completa y no tiene resultado";
    fr = "le contrôle est terminé et n’a pas de résultat";
}
