//! The person did not finish in time

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of an inquiry is `expired`.
    ///
    /// # Why it matters
    ///
    /// The person did not finish in time, by default within a day. This says nothing against the person, and the
    /// inquiry can be resumed.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired`, and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `expired` in <https://docs.withpersona.com/model-lifecycle>.
    RULE = "persona-inquiry-expired", EXPIRED, "the inquiry has expired", Overrides;
    de = "die Überprüfung ist abgelaufen";
    es = "la verificación ha caducado";
    fr = "la vérification a expiré";
}
