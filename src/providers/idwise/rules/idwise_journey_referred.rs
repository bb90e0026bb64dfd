//! The system asks for a reviewer

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The decision is `Refer`: the final one, or the system's where no final one is stated.
    ///
    /// # Why it matters
    ///
    /// The journey is complete and has failed a check or a rule. That is no rejection: IDWise's page asks for a manual
    /// review.
    ///
    /// # What it decides
    ///
    /// Review, and not the last word: the reviewer's decision comes as another event.
    ///
    /// # Where it is said
    ///
    /// `system_decision` and `final_decision`, "needs referral to manual review",
    /// <https://docs.idwise.com/reference/get-journey-result>; for spot checks
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-referred", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the journey failed a check or a rule and a reviewer is to look";
    previously = "journey-referred";
    de = "der Durchlauf ist an einer Prüfung oder Regel gescheitert und ein Prüfer soll ihn ansehen";
    es = "el recorrido no superó una comprobación o no cumple una regla, y un revisor debe examinarlo";
    fr = "le parcours a échoué à un contrôle ou à une règle, et un vérificateur doit l’examiner";
}
