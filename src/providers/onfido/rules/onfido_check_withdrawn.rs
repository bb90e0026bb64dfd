//! The check was withdrawn

use crate::model::rule::effects::CANCELED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a check is `withdrawn`, or the `action` of a webhook is `check.withdrawn`, `report.withdrawn` or
    /// `report.cancelled`.
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
    /// `status` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-withdrawn", CANCELED, "the check or the report was withdrawn", Overrides;
    de = "die Prüfung oder der Bericht wurde zurückgezogen";
    es = "la comprobación o el informe se retiró";
    fr = "le contrôle ou le rapport a été retiré";
}
