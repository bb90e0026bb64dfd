//! A date is a day of the calendar

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Every date of birth, day of issue and last day of a document is a day of the calendar: not 31 February, and not 29
    /// February of a common year. This holds for the dates in a machine-readable zone too.
    ///
    /// # Why it matters
    ///
    /// No issuer prints such a date. It was invented, or misread.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`, `born-after-issue` and `document-expired`.
    RULE = "impossible-date", Contradicts, "a date names a day that no calendar has";
    de = "ein Datum nennt einen Tag, den kein Kalender hat";
    es = "una fecha indica un día que no existe en ningún calendario";
    fr = "une date désigne un jour qui n’existe dans aucun calendrier";
}

/// Tells of every such date
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    for unread in evidence.unread.iter().filter(|unread| unread.impossible) {
        judging.say(&RULE, unread.place, None);
    }
}
