//! A passed report carries the attempt that passed

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A passed report has a stage with the title `AttemptVerification`.
    ///
    /// # Why it matters
    ///
    /// Without it nothing shows that anything was compared.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `stages` with `stageType.title`, <https://docs.onespan.com/docs/detailed-verification-report>.
    RULE = "onespan-attempt-missing", Doubts, "the report passed and no attempt at verification is in it";
    previously = "attempt-missing";
    de = "der Bericht ist positiv und enthält keinen Prüfversuch";
    es = "el informe es positivo y no contiene ningún intento de verificación";
    fr = "le rapport est positif et aucun essai de vérification n’y figure";
}
