//! A passed report has no attempt

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The report passed, but has no stage with the title `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// Without an attempt, nothing shows that anything was compared.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `stages` with `stageType.title`, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-attempt-missing", Doubts, "the report passed, but contains no verification attempt";
    previously = "attempt-missing";
    de = "der Bericht ist positiv, enthält aber keinen Prüfversuch";
    es = "el informe es positivo, pero no contiene ningún intento de verificación";
    fr = "le rapport est positif, mais ne contient aucun essai de vérification";
}
