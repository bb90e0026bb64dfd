//! One clear report is not a check

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A single report is `complete` with the result `clear`.
    ///
    /// # Why it matters
    ///
    /// A check has several reports, and the others may not be clear. A report alone never accepts.
    ///
    /// # What it decides
    ///
    /// `pending`, `fetch`.
    ///
    /// # Where it is said
    ///
    /// `result` of a report and of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-clear", FETCH, "the report is clear, and the check that it belongs to has to be fetched";
    de = "der Bericht ist unauffällig, und die zugehörige Prüfung muss abgerufen werden";
    es = "el informe es favorable y hay que consultar su comprobación";
    fr = "le rapport est favorable, et il faut aller chercher son contrôle";
}
