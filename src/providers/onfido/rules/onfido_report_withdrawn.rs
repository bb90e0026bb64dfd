//! A report was withdrawn

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a report is `withdrawn` or `cancelled`.
    ///
    /// # Why it matters
    ///
    /// It will have no result.
    ///
    /// # What it decides
    ///
    /// `canceled`.
    ///
    /// # Where it is said
    ///
    /// `status` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-withdrawn", CANCELED, "a report was withdrawn or cancelled", Overrides;
    de = "ein Bericht wurde zurückgezogen oder abgebrochen";
    es = "un informe se retiró o se canceló";
    fr = "un rapport a été retiré ou annulé";
}
