//! The person has to continue

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a check is `awaiting_applicant`.
    ///
    /// # Why it matters
    ///
    /// The person has not filled in the form yet.
    ///
    /// # What it decides
    ///
    /// `pending`, `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-awaiting-applicant", ASK_USER, "the check waits for the person";
    de = "die Prüfung wartet auf die Person";
    es = "la comprobación espera a la persona";
    fr = "le contrôle attend la personne";
}
