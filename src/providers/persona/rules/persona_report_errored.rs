//! A report could not be made

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a report is `errored`.
    ///
    /// # Why it matters
    ///
    /// Nothing is known of the person. The inquiry may still be decided.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-report-errored", FETCH, "a report could not be made";
    de = "ein Bericht konnte nicht erstellt werden";
    es = "no se pudo elaborar un informe";
    fr = "un rapport n’a pas pu être établi";
}
