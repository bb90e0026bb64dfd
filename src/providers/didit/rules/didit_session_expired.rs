//! The link was not opened in time

use crate::model::rule::effects::EXPIRED;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Expired`.
    ///
    /// # Why it matters
    ///
    /// Nothing was checked, and the link no longer works.
    ///
    /// # What it decides
    ///
    /// The outcome is `expired` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-expired", EXPIRED, "the link was not opened in time";
    de = "der Link wurde nicht rechtzeitig geöffnet";
    es = "el enlace no se abrió a tiempo";
    fr = "le lien n’a pas été ouvert à temps";
}
