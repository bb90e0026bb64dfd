//! A status that no page prints

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is a word that this version does not know.
    ///
    /// # Why it matters
    ///
    /// Persona has added statuses before, and says that the list may grow.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>.
    RULE = "persona-inquiry-status-unknown", REVIEW, Unknown, "the status of the inquiry is not one that this version knows", Overrides;
    de = "der Status der Überprüfung ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado de la verificación";
    fr = "l’état de la vérification n’est pas connu de cette version";
}
