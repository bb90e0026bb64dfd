//! A sandbox or a demo: several providers have one, each tells it in its own way, and it is one thing to a caller

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body says that the verification was made in a sandbox or as a demo.
    ///
    /// # Why it matters
    ///
    /// A sandbox says what the caller asks it to say. Its key or its address in a live handler would let anybody in.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A policy that is meant for tests switches it off by name.
    ///
    /// # Where it is said
    ///
    /// - IDWise: `environment_name`, where `sandbox` stands instead of `live`, <https://docs.idwise.com>
    /// - Bive: `demo`, the outcome that the request asked for, <https://docs.bive.ai/performing-test-verifications>
    RULE = "test-environment", Doubts, "the verification was made for a test and says nothing of a person";
    de = "die Verifizierung war ein Test und sagt nichts über eine Person";
    es = "la verificación se hizo como prueba y no dice nada de una persona";
    fr = "la vérification a été faite pour un test et ne dit rien d’une personne";
}
