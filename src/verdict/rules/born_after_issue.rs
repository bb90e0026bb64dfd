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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::Source;
    use crate::model::judging::Sought;
    use crate::model::treatment::Treatments;
    use crate::schema::tape::Position;

    #[test]
    fn a_document_may_be_issued_on_the_day_of_birth_and_not_before() {
        for (issued, against) in [("2020-02-03", false), ("2020-02-02", true), ("2020-02-04", false)] {
            let mut evidence = Evidence::default();
            evidence.says(Of::BirthDate, Source::Written, 0, "2020-02-03", Position::BODY);
            evidence.says(Of::Issued, Source::Written, 1, issued, Position::BODY);
            let sought = Sought { disagreements: false, unknown: false };
            let mut judging = Judging::new(Treatments::NONE, Vec::new(), sought);
            check(&evidence, &mut judging);
            assert_eq!(!judging.spoken.is_empty(), against, "{issued}");
        }
    }
}
