//! A complete report without a result

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report is `complete` and has no `result`.
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
    /// `result` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-without-result", REVIEW, "a report is complete and has no result", Overrides;
    de = "ein Bericht ist abgeschlossen und hat kein Ergebnis";
    es = "un informe está completo y no tiene resultado";
    fr = "un rapport est terminé et n’a pas de résultat";
}
