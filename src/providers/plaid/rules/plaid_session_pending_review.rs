//! A session waits for a review

use crate::model::outcome::{Next, Outcome};
use crate::model::rule::{Effect, rule};

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `pending_review`.
    ///
    /// # Why it matters
    ///
    /// A list may have the person, and somebody in the caller's team has to decide whether it does.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`. It is not final, because the session changes when somebody has decided.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://plaid.com/docs/api/products/identity-verification/>. That it then becomes `success` or
    /// `failed` is inferred.
    RULE = "plaid-session-pending-review", Effect::Decides(Outcome::Review, false, Next::Review), Flagged, "the session waits for a review";
    de = "die Sitzung wartet auf eine Prüfung durch Menschen";
    es = "la sesión espera una revisión";
    fr = "la session attend une vérification";
}
