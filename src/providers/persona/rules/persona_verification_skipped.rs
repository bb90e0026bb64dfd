//! One verification was left out

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `skipped` or `canceled`.
    ///
    /// # Why it matters
    ///
    /// The inquiry may do without it.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-skipped", FETCH, "one verification was skipped or canceled, which is not the result of the inquiry";
    de = "eine einzelne Verifizierung wurde übersprungen oder abgebrochen, was nicht das Ergebnis der Überprüfung ist";
    es = "una verificación se omitió o se canceló, lo que no es el resultado de la consulta";
    fr = "une vérification isolée a été ignorée ou annulée, ce qui n’est pas le résultat de l’ensemble";
}
