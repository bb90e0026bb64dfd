//! The body is a single stage

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is one stage, as the page prints them one by one, and not a report.
    ///
    /// # Why it matters
    ///
    /// A stage that passed does not mean that the person passed: the later stages and the result of the report are
    /// missing.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: fetch the report. If the stage contradicts itself, the outcome
    /// is `review`.
    ///
    /// # Where it is said
    ///
    /// `stageType` at the top of the body, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-stage-alone", FETCH, "a single stage decides nothing; the report has to be fetched";
    previously = "stage-alone";
    de = "ein einzelner Abschnitt entscheidet nichts; der Bericht muss abgerufen werden";
    es = "una sola etapa no decide nada; hay que obtener el informe";
    fr = "une étape seule ne décide rien\u{a0}; il faut récupérer le rapport";
}
