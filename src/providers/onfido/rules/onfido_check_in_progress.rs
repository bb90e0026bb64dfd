//! The check is at work

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a check is `in_progress` or `paused`, or the `action` of a webhook is one that a check or a report
    /// has before its end.
    ///
    /// # Why it matters
    ///
    /// There is no result yet.
    ///
    /// # What it decides
    ///
    /// `pending`, `wait`.
    ///
    /// # Where it is said
    ///
    /// `status` of a check, <https://documentation.onfido.com/api/latest/>.
    RULE = "onfido-check-in-progress", WAIT, "the check is at work";
    de = "die Prüfung läuft noch";
    es = "la comprobación sigue en curso";
    fr = "le contrôle est en cours";
}
