//! A name that no page prints

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `name` of a report is none that this version knows.
    ///
    /// # Why it matters
    ///
    /// What is clear in a report of an unknown kind is unknown, too.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `name` of a report, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-report-name-unknown", Doubts, Unknown, "the name of a report is not one that this version knows";
    de = "der Name eines Berichts ist dieser Version nicht bekannt";
    es = "esta versión no conoce el nombre de un informe";
    fr = "le nom d’un rapport n’est pas connu de cette version";
}
