//! A report is not done

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a report is `pending` or `submitted`, and it has not found anything.
    ///
    /// # Why it matters
    ///
    /// Nothing is known yet.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-report-in-progress", WAIT, "a report is not done";
    de = "ein Bericht ist noch nicht fertig";
    es = "un informe todavía no está listo";
    fr = "un rapport n’est pas terminé";
}
