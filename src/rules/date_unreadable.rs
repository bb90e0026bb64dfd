//! A date that matters can be read

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::date::Date;

rule! {
    /// # What it checks
    ///
    /// Every date of birth, day of issue and last day of a document can be read. Many forms can: `2020-06-18`, `18/06/2020`,
    /// `18.06.2020`, `18 JUN 2020`, `June 18, 2020`, `20200618` and the like. In a form that ends with the year the day
    /// comes first, as every provider documents it. Only `06/18/2020`, which has no day-first reading, is read with its month
    /// first; beside such a date, another that has both readings counts as unreadable.
    ///
    /// No date is missing where the text says that there is none, or that the document does not expire (`N/A`,
    /// `permanent`, `00/00/0000`). Of a date that is partly known (`1985`, `XX/05/1985`, `17/11/88`) the known parts count.
    /// Of a last day they must suffice to tell whether the document has expired; a year of two digits does not.
    ///
    /// A birth before 1890 and a last day between 2300 and 9000 are of another calendar, and count as unreadable.
    ///
    /// # Why it matters
    ///
    /// A date that is not read is compared with nothing, and an expired document would pass.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`, `born-after-issue` and `document-expired`.
    RULE = "date-unreadable", Doubts, "a date of birth, of issue or of expiry cannot be read";
    de = "ein Geburtsdatum, Ausstellungsdatum oder Ablaufdatum ist nicht lesbar";
    es = "una fecha de nacimiento, de expedición o de caducidad no se puede leer";
    fr = "une date de naissance, de délivrance ou d’expiration est illisible";
}

/// Tells of every date that cannot be read
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    for unread in evidence.unread.iter().filter(|unread| !unread.impossible) {
        judging.say(&RULE, unread.place, None);
    }
    for place in evidence.of_two_orders() {
        judging.say(&RULE, place, None);
    }
    let another = [(Of::BirthDate, 0..FIRST_BIRTH), (Of::Issued, 0..FIRST_BIRTH), (Of::Expires, OTHER_CALENDAR..NEVER)];
    for (of, years) in another {
        for stated in evidence.days(of).filter(|stated| years.contains(&stated.day.year())) {
            judging.say(&RULE, stated.place, None);
        }
    }
}

/// Nobody who was born before this year is alive: an earlier one is of another calendar
const FIRST_BIRTH: u32 = 1890;
/// No document lasts until this year, so it is of another calendar
const OTHER_CALENDAR: u32 = 2300;
/// From this year on a last day says that there is none
const NEVER: u32 = 9000;

/// Tells of last days that are known in part, if that does not suffice on a day; `tolerated` in days
pub fn check_expiry(evidence: &Evidence<'_>, on: Date, tolerated: i64, judging: &mut Judging<'_>) {
    for place in evidence.perhaps_expired(on, tolerated) {
        judging.say(&RULE, place, None);
    }
}
