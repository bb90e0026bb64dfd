//! A report by itself is approved

use crate::model::rule::effects::PART;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result of a call of the API for one report has the status `Approved`.
    ///
    /// # Why it matters
    ///
    /// A single report is not a verification: a genuine document may be in the hands of another person, and whoever is
    /// on no list may be anybody.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `none`: the result is a part of a decision that you make with others. It
    /// never accepts.
    ///
    /// # Where it is said
    ///
    /// `status` of the report in the answers of the standalone APIs, Didit's `OpenAPI` document,
    /// <https://docs.didit.me>. That a report alone accepts nobody is inferred.
    RULE = "didit-api-result-passed", PART, "a report by itself is approved, which decides nothing";
    de = "ein einzelner Bericht ist genehmigt, was nichts entscheidet";
    es = "un informe suelto está aprobado, lo que no decide nada";
    fr = "un rapport isolé est approuvé, ce qui ne décide rien";
}
