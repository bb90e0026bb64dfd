//! A report is not clear

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check is `complete` with the result `consider`.
    ///
    /// # Why it matters
    ///
    /// It is no rejection: it means that a report has something that somebody should look at.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `result` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-consider", REVIEW, Flagged, "a report of the check is not clear", Overrides;
    de = "ein Bericht der Prüfung ist auffällig";
    es = "un informe de la comprobación no es favorable";
    fr = "un rapport du contrôle n’est pas favorable";
}
