//! A clear check names its reports

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A check is clear, and `report_ids` is empty or missing.
    ///
    /// # Why it matters
    ///
    /// Nothing is accepted by absence.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `report_ids` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-without-reports", Doubts, "the check is clear and names no reports";
    de = "die Prüfung ist unauffällig und nennt keine Berichte";
    es = "la comprobación es favorable y no nombra informes";
    fr = "le contrôle est favorable et ne nomme aucun rapport";
}
