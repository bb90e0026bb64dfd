//! One verification has failed

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `failed` or `tentatively_failed`.
    ///
    /// # Why it matters
    ///
    /// The inquiry may go on: the person may be asked for another document, or a person may decide.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-failed", FETCH, "one verification has failed, which is not the result of the inquiry";
    de = "eine einzelne Verifizierung ist fehlgeschlagen, was nicht das Ergebnis der Überprüfung ist";
    es = "una verificación ha fallado, lo que no es el resultado de la consulta";
    fr = "une vérification isolée a échoué, ce qui n’est pas le résultat de l’ensemble";
}
