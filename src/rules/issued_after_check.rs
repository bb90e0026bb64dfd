//! A document is there before it is checked

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// No document was issued more than a day after the check, or after today if the body does not give the day of the
    /// check. One day is allowed, because it may be tomorrow already where the document was issued.
    ///
    /// # Why it matters
    ///
    /// A document that does not exist yet cannot be shown: the date was misread, or invented.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// No page says it. The days are those of `born-after-issue`; `document-expired` says which day is that of the check.
    RULE = "issued-after-check", Contradicts, "a document was issued after it was checked";
    de = "ein Dokument wurde nach seiner Prüfung ausgestellt";
    es = "un documento se expidió después de comprobarse";
    fr = "un document a été délivré après son contrôle";
}

/// Compares every day of issue with the day of the check, which is stated at a place or is today
pub fn check(evidence: &Evidence<'_>, day: Date, beside: Option<Position>, judging: &mut Judging<'_>) {
    for (issued, place) in evidence.parts(Of::Issued) {
        if issued.first().is_some_and(|first| first.epoch_days() > day.epoch_days() + 1) {
            judging.say(&RULE, place, beside);
        }
    }
}
