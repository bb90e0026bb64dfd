//! One verification is not done

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is `initiated` or `submitted`.
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
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-in-progress", WAIT, "one verification is not done";
    de = "eine einzelne Verifizierung ist noch nicht fertig";
    es = "una verificación todavía no ha terminado";
    fr = "une vérification isolée n’est pas terminée";
}
