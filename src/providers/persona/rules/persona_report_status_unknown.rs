//! A status of a report that no page prints

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a report is a word that this version does not know.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// Somebody has to look. The outcome is not final, and it does not take the place of the inquiry's decision.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-report-status-unknown", Effect::Decides(Outcome::Review, false, Next::Review), Unknown, "the status of the report is not one that this version knows";
    de = "der Status des Berichts ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado del informe";
    fr = "l’état du rapport n’est pas connu de cette version";
}
