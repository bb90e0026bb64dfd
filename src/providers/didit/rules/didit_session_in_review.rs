//! The session waits for a reviewer

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::Effect;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `In Review`.
    ///
    /// # Why it matters
    ///
    /// A report has a risk that the workflow sends to a person. A later delivery says what that person decided.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, and it is not final.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-in-review", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the session waits for a reviewer";
    de = "die Sitzung wartet auf einen Prüfer";
    es = "la sesión espera a un revisor";
    fr = "la session attend un vérificateur";
}
