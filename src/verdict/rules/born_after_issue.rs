//! Nobody is on a document before being born

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The person is not born after the day on which one of the person's documents was issued.
    ///
    /// # Why it matters
    ///
    /// It cannot be: one of the dates was misread, or invented.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it; it follows from what the words mean. Dates of birth and of issue are in OneSpan's zones,
    /// <https://docs.onespan.com/docs/detailed-verification-report>, IDVerse's documents,
    /// <https://idkit.docs.idverse.com/reference/total-result>, and IDWise's extracted fields, <https://docs.idwise.com>.
    RULE = "born-after-issue", Contradicts, "the person was born after a document of the person was issued";
}

/// Compares the first date of birth with every day of issue
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    let Some(birth) = evidence.days(Of::BirthDate).next() else { return };
    for issue in evidence.days(Of::Issued).filter(|issue| issue.day < birth.day) {
        judging.say(&RULE, issue.place, Some(birth.place));
    }
}
