//! Liveness checks that are being made

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status is `GeneratingLivenessCheck`.
    ///
    /// # Why it matters
    ///
    /// The provider makes the links by which the persons take their liveness checks. Nobody has anything to do yet.
    ///
    /// # What it decides
    ///
    /// Pending, wait.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.bive.ai/understanding-verification-results>
    RULE = "bive-workflow-generating-liveness", WAIT, "the links for the liveness checks are being made";
    previously = "workflow-generating-liveness";
    de = "die Links für die Lebenderkennung werden erstellt";
    es = "se están creando los enlaces para las pruebas de vida";
    fr = "les liens pour les preuves de vie sont en préparation";
}
