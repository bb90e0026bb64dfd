//! A date cannot be read

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::date::Date;

rule! {
    /// # What it checks
    ///
    /// A date of birth, a date of issue or an expiry date of a document cannot be read. Many formats can be read:
    /// `2020-06-18`, `18/06/2020`, `18.06.2020`, `18 JUN 2020`, `June 18, 2020`, `20200618` and similar ones. In a
    /// format that ends with the year, the day comes first, as every provider documents it. Only a date such as
    /// `06/18/2020`, which cannot be read with the day first, is read with the month first. If a body contains such a
    /// date, every other date that can be read in both orders counts as unreadable.
    ///
    /// A text that says that there is no date or that the document does not expire (`N/A`, `permanent`, `00/00/0000`)
    /// counts as a missing date. If only a part of a date is known (`1985`, `XX/05/1985`, `17/11/88`), the known parts
    /// count. A part that is masked only in part (`19XX`, `1X/05/1985`) makes the date unreadable. The known parts of an
    /// expiry date must be enough to tell whether the document has expired; a two-digit year up to 46 is one of this
    /// century, a later one is not enough.
    ///
    /// A year of birth or issue before 1890 and a year of expiry from 2300 to 8999 belong to another calendar and count
    /// as unreadable.
    ///
    /// # Why it matters
    ///
    /// A date that cannot be read is not compared with anything, so an expired document could pass.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `birth-date-differs`, `born-after-issue` and `document-expired`.
    RULE = "date-unreadable", Doubts, "a date of birth, issue or expiry cannot be read";
    de = "ein Geburtsdatum, Ausstellungsdatum oder Ablaufdatum ist nicht lesbar";
    es = "una fecha de nacimiento, de expedición o de caducidad no se puede leer";
    fr = "une date de naissance, de délivrance ou d’expiration est illisible";
}

/// Reports every date that cannot be read
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

/// Nobody who was born before this year is alive, so an earlier year belongs to another calendar
const FIRST_BIRTH: u32 = 1890;
/// No document is valid until this year, so the year belongs to another calendar
const OTHER_CALENDAR: u32 = 2300;
/// From this year on, an expiry date means that the document does not expire
const NEVER: u32 = 9000;

/// Reports partial expiry dates that do not show whether the document has expired on a day; `tolerated` is in days
pub fn check_expiry(evidence: &Evidence<'_>, on: Date, tolerated: i64, judging: &mut Judging<'_>) {
    for place in evidence.perhaps_expired(on, tolerated) {
        judging.say(&RULE, place, None);
    }
}
