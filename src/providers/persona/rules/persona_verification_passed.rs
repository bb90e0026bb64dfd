//! One verification has passed

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `passed`, `confirmed` or `tentatively_passed`.
    ///
    /// # Why it matters
    ///
    /// An inquiry has several verifications, and its own decision.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-passed", FETCH, "one verification has passed, which is not the result of the inquiry";
    de = "eine einzelne Verifizierung wurde bestanden, was nicht das Ergebnis der Überprüfung ist";
    es = "una verificación ha sido superada, lo que no es el resultado de la consulta";
    fr = "une vérification isolée a réussi, ce qui n’est pas le résultat de l’ensemble";
}
