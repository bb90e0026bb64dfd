//! A document replaces the registers

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, `kyc_check` is `failed` and `documentary_verification` passed.
    ///
    /// # Why it matters
    ///
    /// A template can ask for a document if no register knows the person. This is how most of these sessions come
    /// about.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// Fallbacks, <https://plaid.com/docs/identity-verification/>.
    RULE = "plaid-kyc-replaced-by-document", Informs, "no register confirmed the person, and a document replaced the comparison";
    de = "kein Register hat die Person bestätigt; ein Dokument ersetzt den Abgleich";
    es = "ningún registro confirmó a la persona y un documento sustituyó la comparación";
    fr = "aucun registre n’a confirmé la personne, et un document a remplacé la comparaison";
}
