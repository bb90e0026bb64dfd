//! A number is stated as verified and was not checked

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `verified_outputs` has an `id_number`, and the expanded report has no check `id_number`.
    ///
    /// # Why it matters
    ///
    /// The number may be one that the person typed in.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `verified_outputs.id_number`, <https://docs.stripe.com/api/identity/verification_sessions/object>, and
    /// `id_number`, <https://docs.stripe.com/api/identity/verification_reports/object>. That one comes of the other is
    /// inferred.
    RULE = "stripe-identity-id-number-unchecked", Doubts, "a number of the person is stated as verified, but the report has no check of it";
    de = "eine Nummer der Person gilt als verifiziert, aber der Bericht enthält keine Prüfung von ihr";
    es = "un número de la persona figura como verificado, pero el informe no contiene su comprobación";
    fr = "un numéro de la personne est donné comme vérifié, mais le rapport n’en contient aucun contrôle";
}
