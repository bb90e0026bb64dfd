//! The session waits for other people

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is `Awaiting User`, which only sessions of businesses have.
    ///
    /// # Why it matters
    ///
    /// Others, such as the owners of the business, have to be verified first.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status`, <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-awaits-others", ASK_USER, "the session waits for other people";
    de = "die Sitzung wartet auf andere Personen";
    es = "la sesión espera a otras personas";
    fr = "la session attend d’autres personnes";
}
