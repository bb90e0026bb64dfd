//! The person has finished, but IDWise has not

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `Finished User Steps`, and no decision in it rejects.
    ///
    /// # Why it matters
    ///
    /// The event comes before the system's last step, so its `systemDecision` can still change.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `wait`: wait for `Finished Journey`.
    ///
    /// # Where it is said
    ///
    /// "Not necessarily the final outcome", <https://docs.idwise.com/docs/finished-user-steps-webhook>.
    RULE = "idwise-user-steps-finished", WAIT, "the person has finished every step, and the decision is still to come";
    previously = "user-steps-finished";
    de = "die Person hat jeden Schritt erledigt und die Entscheidung steht noch aus";
    es = "la persona ha hecho cada paso y la decisión aún está por llegar";
    fr = "la personne a effectué chaque étape et la décision n’est pas encore prise";
}
