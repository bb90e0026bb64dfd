//! A stage by itself

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is one stage, as the page prints them one by one, and not a report.
    ///
    /// # Why it matters
    ///
    /// A stage that passed is no person who passed: the stages after it are missing, and so is the report's own result.
    ///
    /// # What it decides
    ///
    /// Pending: fetch the report. A stage that contradicts itself goes to review.
    ///
    /// # Where it is said
    ///
    /// `stageType` at the top of the body, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-stage-alone", FETCH, "a single stage decides nothing; the report is to be fetched";
    previously = "stage-alone";
    de = "ein einzelner Abschnitt entscheidet nichts; der Bericht ist abzurufen";
    es = "una sola etapa no decide nada; hay que obtener el informe";
    fr = "une étape seule ne décide rien\u{a0}; le rapport est à récupérer";
}
