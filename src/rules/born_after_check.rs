//! The person was born after the check

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A date of birth is after the day of the check, or after today if the body does not give that day. A two-digit
    /// year, as in a machine-readable zone, is taken to be the latest such year that is not after that day.
    ///
    /// # Why it matters
    ///
    /// This is impossible. The date was misread or invented.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`. `document-expired` explains which day is the day
    /// of the check.
    RULE = "born-after-check", Contradicts, "the person was born after the check";
    de = "die Person wurde nach der Prüfung geboren";
    es = "la persona nació después de la comprobación";
    fr = "la personne est née après le contrôle";
}

/// Compares every date of birth with the day of the check: the one stated at `beside`, or today
pub fn check(evidence: &Evidence<'_>, day: Date, beside: Option<Position>, judging: &mut Judging<'_>) {
    for (born, place) in evidence.parts(Of::BirthDate) {
        if born.first().is_some_and(|first| first > day) {
            judging.say(&RULE, place, beside);
        }
    }
}
