//! Links for the liveness checks are being created

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `GeneratingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// The provider creates the links for the liveness checks. Nobody has anything to do yet.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-generating-liveness", WAIT, "the links for the liveness checks are being created";
    previously = "workflow-generating-liveness";
    de = "die Links für die Lebenderkennung werden erstellt";
    es = "se están creando los enlaces para las pruebas de vida";
    fr = "les liens pour les preuves de vie sont en préparation";
}
