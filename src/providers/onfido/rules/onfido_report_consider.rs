//! A report is not clear

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a report is `consider` or `unidentified`, and no `sub_result` says more.
    ///
    /// # Why it matters
    ///
    /// It is no rejection: somebody should look at the breakdown.
    ///
    /// # What it decides
    ///
    /// `review`.
    ///
    /// # Where it is said
    ///
    /// `result` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-consider", REVIEW, Flagged, "a report is not clear", Overrides;
    de = "ein Bericht ist auffällig";
    es = "un informe no es favorable";
    fr = "un rapport n’est pas favorable";
}
