//! A verified session has a report without checks

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `verified`, and its expanded report has neither `document`, `selfie`, `id_number`,
    /// `email` nor `phone`.
    ///
    /// # Why it matters
    ///
    /// Nothing bears the word out.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// The checks are optional in <https://docs.stripe.com/api/identity/verification_reports/object>. That one of them
    /// ran is inferred.
    RULE = "stripe-identity-no-checks", Doubts, "the session is verified, but its report has no check";
    de = "die Sitzung ist verifiziert, aber ihr Bericht enthält keine Prüfung";
    es = "la sesión está verificada, pero su informe no contiene ninguna comprobación";
    fr = "la session est vérifiée, mais son rapport ne contient aucun contrôle";
}
