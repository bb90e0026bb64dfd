//! An onboarding that is done

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `onboarding.completed` of the older event model has the status `SUCCESSFUL`.
    ///
    /// # Why it matters
    ///
    /// The person went through the onboarding and its data is there. Whether the person was verified is not in this
    /// body.
    ///
    /// # What it decides
    ///
    /// Pending, fetch the ticket.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>; that it is no verification's result
    /// is inferred from the event of its own that verifications have.
    RULE = "preventor-onboarding-successful", FETCH, "the onboarding is done and its result is to be fetched";
    previously = "onboarding-successful";
    de = "das Onboarding ist fertig und sein Ergebnis ist abzurufen";
    es = "el alta está terminada y hay que obtener su resultado";
    fr = "l’inscription est terminée et son résultat est à récupérer";
}
