//! A date does not exist in the calendar

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A date of birth, a date of issue or an expiry date of a document does not exist in the calendar, such as 31
    /// February, or 29 February in a common year. This includes the dates in a machine-readable zone.
    ///
    /// # Why it matters
    ///
    /// No issuer prints such a date. It was invented or misread.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`, `born-after-issue` and `document-expired`.
    RULE = "impossible-date", Contradicts, "a date does not exist in the calendar";
    de = "ein Datum nennt einen Tag, den kein Kalender hat";
    es = "una fecha indica un día que no existe en ningún calendario";
    fr = "une date désigne un jour qui n’existe dans aucun calendrier";
}

/// Reports every such date
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    for unread in evidence.unread.iter().filter(|unread| unread.impossible) {
        judging.say(&RULE, unread.place, None);
    }
}
