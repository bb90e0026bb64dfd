//! The verification is a test; several providers have test environments, and each says so in its own way

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body says that the verification was made in a sandbox or as a demo.
    ///
    /// # Why it matters
    ///
    /// A sandbox returns whatever result the caller requests. If a live handler used the sandbox's key or address, it
    /// would accept anybody.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy for tests can switch the rule off by name.
    ///
    /// # Where it is said
    ///
    /// - IDWise: `environment_name`, which is `sandbox` instead of `live`, <https://docs.idwise.com>
    /// - Onfido: `sandbox` of a check, which is `true`, and the tag `sandbox`,
    ///   <https://documentation.onfido.com/api/latest/#check-object>
    /// - Bive: `demo`, the outcome that the request asked for, <https://docs.bive.ai/performing-test-verifications>
    /// - Stripe Identity: `livemode`, which is `false` in test mode, <https://docs.stripe.com/identity/how-sessions-work>
    /// - Didit: `environment`, which is `sandbox` instead of `live`, <https://docs.didit.me/integration/webhooks>
    /// - Plaid: `environment` of a webhook, which is `sandbox` instead of `production`,
    ///   <https://plaid.com/docs/api/products/identity-verification/>
    /// - Persona: a tag `sandbox` or `test` of the team's own, because no body says which environment it is from
    RULE = "test-environment", Doubts, "the verification is a test, made in a sandbox or as a demo";
    de = "die Verifizierung ist ein Test aus einer Sandbox oder einer Demo";
    es = "la verificación es una prueba, hecha en un entorno de pruebas o como demostración";
    fr = "la vérification est un test, fait dans un bac à sable ou comme démonstration";
}
