//! A list without reports

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The list of a check’s reports is empty.
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
    /// `GET /reports`, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-no-reports", REVIEW, "the list has no reports", Overrides;
    de = "die Liste hat keine Berichte";
    es = "la lista no tiene informes";
    fr = "la liste n’a pas de rapports";
}
