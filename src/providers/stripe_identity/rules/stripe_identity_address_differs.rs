//! Two places give different addresses

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A part of the address in `verified_outputs` differs from the same part of the address of the document. Only
    /// letters and digits are compared, and the codes of a country are one.
    ///
    /// # Why it matters
    ///
    /// Both come from the same document.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `verified_outputs.address`, <https://docs.stripe.com/api/identity/verification_sessions/object>, and
    /// `document.address`, <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-address-differs", Doubts, "the verified address is not the one on the document";
    de = "die verifizierte Adresse ist nicht die des Dokuments";
    es = "la dirección verificada no es la del documento";
    fr = "l’adresse vérifiée n’est pas celle du document";
}
