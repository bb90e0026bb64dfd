//! A status of a verification that no page prints

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a verification is a word that this version does not know, or the word of another kind of object.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything.
    ///
    /// # What it decides
    ///
    /// Somebody has to look. The outcome is not final, and it does not take the place of the inquiry's decision.
    ///
    /// # Where it is said
    ///
    /// `status` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-verification-status-unknown", Effect::Decides(Outcome::Review, false, Next::Review), Unknown, "the status of the verification is not one that this version knows";
    de = "der Status der Verifizierung ist dieser Version nicht bekannt";
    es = "esta versión no conoce el estado de la verificación individual";
    fr = "l’état de la vérification isolée n’est pas connu de cette version";
}
