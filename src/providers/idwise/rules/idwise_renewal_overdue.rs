//! The verification was not renewed in time

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `KYC Renewal Deadline Exceeded`, and no decision in it rejects.
    ///
    /// # Why it matters
    ///
    /// An approval does not last for ever. This event ends it.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`: ask the person for the `requiredSteps`.
    ///
    /// # Where it is said
    ///
    /// <https://docs.idwise.com/docs/kyc-renewal-deadline-exceeded-webhook>
    RULE = "idwise-renewal-overdue", EXPIRED, "the verification was not renewed in time", Overrides;
    previously = "renewal-overdue";
    de = "die Verifizierung wurde nicht rechtzeitig erneuert";
    es = "la verificación no se renovó a tiempo";
    fr = "la vérification n’a pas été renouvelée à temps";
}
