//! A report has found nothing

use crate::model::rule::effects::PART;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A report is `ready`, and its `has-match` is false.
    ///
    /// # Why it matters
    ///
    /// A name that is on no list is not a person who was verified.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `none`.
    ///
    /// # Where it is said
    ///
    /// `has-match` in <https://docs.withpersona.com/api-reference/reports/retrieve-a-report>.
    RULE = "persona-report-clear", PART, "a report has found nothing, which is not the result of the inquiry";
    de = "ein Bericht hat nichts gefunden, was nicht das Ergebnis der Überprüfung ist";
    es = "un informe no ha encontrado nada, lo que no es el resultado de la consulta";
    fr = "un rapport n’a rien trouvé, ce qui n’est pas le résultat de l’ensemble";
}
