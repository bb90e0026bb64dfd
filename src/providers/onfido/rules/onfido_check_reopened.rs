//! A complete check was opened again

use crate::model::rule::effects::WAIT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of a check is `reopened`, or the `action` of a webhook is `check.reopened`.
    ///
    /// # Why it matters
    ///
    /// A report of a complete check was resumed. Whatever the check said before, it says no longer.
    ///
    /// # What it decides
    ///
    /// `pending`, `wait`. It takes the place of an earlier result of the check, until there is a new one
    /// (`docs/history.md`).
    ///
    /// # Where it is said
    ///
    /// `status` of a check and `check.reopened`, <https://documentation.onfido.com/api/latest/#webhooks>.
    RULE = "onfido-check-reopened", WAIT, "the check was opened again", Overrides;
    de = "die Prüfung wurde wieder geöffnet";
    es = "la comprobación se ha vuelto a abrir";
    fr = "le contrôle a été rouvert";
}
