//! The person was born after a document was issued

use crate::model::evidence::{Evidence, Of};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document was issued before the person was born. If the body gives several dates of birth, the earliest counts.
    ///
    /// # Why it matters
    ///
    /// This is impossible. One of the dates was misread or invented.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// No page says it; it follows from the meaning of the fields. Dates of birth and of issue are in OneSpan's zones,
    /// <https://docs.onespan.com/docs/detailed-verification-report>, IDVerse's documents,
    /// <https://idkit.docs.idverse.com/reference/total-result>, and IDWise's extracted fields,
    /// <https://docs.idwise.com>.
    RULE = "born-after-issue", Contradicts, "the person was born after one of their documents was issued";
    de = "die Person wurde nach der Ausstellung eines ihrer Dokumente geboren";
    es = "la persona nació después de que se expidiera un documento suyo";
    fr = "la personne est née après la délivrance d’un de ses documents";
}

/// Compares every date of issue with the earliest date of birth
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    let births = evidence.parts(Of::BirthDate).filter_map(|(born, place)| Some((born.first()?, place)));
    let Some((born, beside)) = births.min_by_key(|&(born, _)| born) else { return };
    for (issued, place) in evidence.parts(Of::Issued) {
        if issued.last().is_some_and(|last| last < born) {
            judging.say(&RULE, place, Some(beside));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::Origin;
    use crate::model::judging::Sought;
    use crate::model::rule_override::RuleOverrides;
    use crate::schema::tape::Position;

    #[test]
    fn a_document_may_be_issued_on_the_day_of_birth_and_not_before() {
        for (issued, against) in [("2020-02-03", false), ("2020-02-02", true), ("2020-02-04", false)] {
            let mut evidence = Evidence::default();
            evidence.says(Of::BirthDate, Origin::Written, 0, "2020-02-03", Position::BODY);
            evidence.says(Of::Issued, Origin::Written, 1, issued, Position::BODY);
            let sought = Sought { disagreements: false, unknown: false };
            let mut judging = Judging::new(RuleOverrides::NONE, Vec::new(), sought);
            check(&evidence, &mut judging);
            assert_eq!(!judging.spoken.is_empty(), against, "{issued}");
        }
    }
}
