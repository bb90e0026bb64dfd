//! Somebody has set aside what a report has found

use crate::model::rule::effects::PART;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event says that a report was dismissed.
    ///
    /// # Why it matters
    ///
    /// The report keeps its `has-match`; only the event says that somebody of the team does not take it for the person.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `none`. It does not take the place of an earlier verdict.
    ///
    /// # Where it is said
    ///
    /// `dismissed` in <https://docs.withpersona.com/events>.
    RULE = "persona-report-dismissed", PART, "somebody has set aside what a report has found, which is not the result of the inquiry";
    de = "jemand hat verworfen, was ein Bericht gefunden hat, was nicht das Ergebnis der Überprüfung ist";
    es = "alguien ha descartado lo que encontró un informe, lo que no es el resultado de la consulta";
    fr = "quelqu’un a écarté ce qu’un rapport avait trouvé, ce qui n’est pas le résultat de l’ensemble";
}
