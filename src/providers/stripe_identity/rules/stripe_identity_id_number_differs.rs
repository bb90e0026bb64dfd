//! Two places give different numbers of a person

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `id_number` in `verified_outputs` is not the one of the check `id_number`. A report has only the last four
    /// digits of a US social security number, so there the ends are compared.
    ///
    /// # Why it matters
    ///
    /// The number identifies the person in a register. Two numbers are two people.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `verified_outputs.id_number`, <https://docs.stripe.com/api/identity/verification_sessions/object>, and
    /// `id_number.id_number`, <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-id-number-differs", Contradicts, "the verified number of the person is not the one that was checked";
    de = "die verifizierte Nummer der Person ist nicht die geprüfte";
    es = "el número verificado de la persona no es el que se comprobó";
    fr = "le numéro vérifié de la personne n’est pas celui qui a été contrôlé";
}
