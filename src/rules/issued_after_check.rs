//! A document was issued after it was checked

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::date::Date;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A document was issued more than one day after the check, or more than one day after today if the body does not
    /// give the day of the check. One day is allowed, because it may already be tomorrow where the document was issued.
    ///
    /// # Why it matters
    ///
    /// A document that does not exist yet cannot be shown. The date was misread or invented.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it. The dates are those of `born-after-issue`. `document-expired` explains which day is the day of
    /// the check.
    RULE = "issued-after-check", Contradicts, "a document was issued after it was checked";
    de = "ein Dokument wurde nach seiner Prüfung ausgestellt";
    es = "un documento se expidió después de comprobarse";
    fr = "un document a été délivré après son contrôle";
}

/// Compares every date of issue with the day of the check: the one stated at `beside`, or today
pub fn check(evidence: &Evidence<'_>, day: Date, beside: Option<Position>, judging: &mut Judging<'_>) {
    for (issued, place) in evidence.parts(Of::Issued) {
        if issued.first().is_some_and(|first| first.epoch_days() > day.epoch_days() + 1) {
            judging.say(&RULE, place, beside);
        }
    }
}
