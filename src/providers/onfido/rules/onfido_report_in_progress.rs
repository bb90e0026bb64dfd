//! A report is at work

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a report is `awaiting_data` or `awaiting_approval`.
    ///
    /// # Why it matters
    ///
    /// There is no result yet.
    ///
    /// # What it decides
    ///
    /// `pending`, `wait`.
    ///
    /// # Where it is said
    ///
    /// `status` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-in-progress", WAIT, "a report is at work";
    de = "ein Bericht ist noch in Arbeit";
    es = "un informe sigue en curso";
    fr = "un rapport est en cours";
}
