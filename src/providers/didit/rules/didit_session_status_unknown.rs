//! The status of the session is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The status of the session is a word that no page prints, in exactly this spelling, or a fetched decision has
    /// none.
    ///
    /// # Why it matters
    ///
    /// A new word may mean anything. The pages about businesses print names such as `NOT_STARTED`, which no session of
    /// a person has.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// The known words are listed at <https://docs.didit.me/integration/verification-statuses>
    RULE = "didit-session-status-unknown", REVIEW, Unknown, "the session has a status that this version does not know";
    de = "der Status der Sitzung ist dieser Version nicht bekannt";
    es = "la sesión tiene un estado que esta versión no conoce";
    fr = "le statut de la session n’est pas connu de cette version";
}
