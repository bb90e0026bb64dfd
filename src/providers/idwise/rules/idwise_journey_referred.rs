//! The system refers the journey to a reviewer

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The decision is `Refer`: the final decision or, if there is neither a final nor a manual decision, the system's.
    ///
    /// # Why it matters
    ///
    /// The journey is complete but failed a check or a rule. This is not a rejection: IDWise's page asks for a manual
    /// review.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, but it is not final: the reviewer's decision comes in another event.
    ///
    /// # Where it is said
    ///
    /// `system_decision` and `final_decision`, "needs referral to manual review",
    /// <https://docs.idwise.com/reference/get-journey-result>. For spot checks:
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-referred", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the journey failed a check or a rule, and a reviewer must look at it";
    previously = "journey-referred";
    de = "der Durchlauf ist an einer Prüfung oder Regel gescheitert und ein Prüfer soll ihn ansehen";
    es = "el recorrido no superó una comprobación o no cumple una regla, y un revisor debe examinarlo";
    fr = "le parcours a échoué à un contrôle ou à une règle, et un vérificateur doit l’examiner";
}
