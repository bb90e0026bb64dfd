//! The onboarding is done

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of `onboarding.completed`, an event of the older model, is `SUCCESSFUL`.
    ///
    /// # Why it matters
    ///
    /// The person has completed the onboarding, and their data is available. The body does not say whether the person
    /// was verified.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`: fetch the ticket.
    ///
    /// # Where it is said
    ///
    /// `status`, in older copies of <https://docs.preventor.com/server/webhooks>. That this is not the result of a
    /// verification is inferred, because verifications have an event of their own.
    RULE = "preventor-onboarding-successful", FETCH, "the onboarding is done, and its result must be fetched";
    previously = "onboarding-successful";
    de = "das Onboarding ist fertig und sein Ergebnis ist abzurufen";
    es = "el alta está terminada y hay que obtener su resultado";
    fr = "l’inscription est terminée et son résultat est à récupérer";
}
