//! The person has not finished

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The decision is `Incomplete`: the final decision or, if there is neither a final nor a manual decision, the
    /// system's.
    ///
    /// # Why it matters
    ///
    /// Nothing is decided while steps are open.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`: the person must continue.
    ///
    /// # Where it is said
    ///
    /// `system_decision` and `final_decision`, <https://docs.idwise.com/reference/get-journey-result>. For spot checks:
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-incomplete", ASK_USER, "the person has not finished every step";
    previously = "journey-incomplete";
    de = "die Person hat nicht alle Schritte abgeschlossen";
    es = "la persona no ha terminado todos los pasos";
    fr = "la personne n’a pas terminé toutes les étapes";
}
