//! Nobody is checked before being born

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// No date of birth is after the day of the check, or after today if the body does not give that day. A year of two
    /// digits, as in a machine-readable zone, is taken for the last such year that is not after it.
    ///
    /// # Why it matters
    ///
    /// It cannot be: the date was misread, or invented.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`; `document-expired` says which day is that of the
    /// check.
    RULE = "born-after-check", Contradicts, "the person was born after the check";
    de = "die Person wurde nach der Prüfung geboren";
    es = "la persona nació después de la comprobación";
    fr = "la personne est née après le contrôle";
}

/// Compares every date of birth with the day of the check, which is stated at a place or is today
pub fn check(evidence: &Evidence<'_>, day: Date, beside: Option<Position>, judging: &mut Judging<'_>) {
    for (born, place) in evidence.parts(Of::BirthDate) {
        if born.first().is_some_and(|first| first > day) {
            judging.say(&RULE, place, beside);
        }
    }
}
