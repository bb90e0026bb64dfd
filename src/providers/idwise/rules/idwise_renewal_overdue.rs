//! A verification was not renewed

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The event is `KYC Renewal Deadline Exceeded`.
    ///
    /// # Why it matters
    ///
    /// An approval does not last for ever; this is how one ends.
    ///
    /// # What it decides
    ///
    /// Expired: the person is to be asked for `requiredSteps`.
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
