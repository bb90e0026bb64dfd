//! Two places give different expiry dates of a document

use crate::model::evidence::{Evidence, Of, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give expiry dates of one document that cannot be the same day, however they are written. The places
    /// are the machine-readable zone, the printed text and what was submitted. A submitted date is reported only if no
    /// document has that date.
    ///
    /// # Why it matters
    ///
    /// The expiry date is what people alter on their own document when it is no longer valid.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. A text that cannot be read as a date is reported by
    /// `date-unreadable`.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.expiryDate` of each zone and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the expiry date of a document, also in its `mrz_data`, and the one in the user's details,
    ///   <https://idkit.docs.idverse.com/reference/total-result>
    /// - IDWise: `Expiry Date` and `Machine Readable Zone`, <https://docs.idwise.com>
    RULE = "expiry-differs", Contradicts, "two places give different expiry dates for one document";
    de = "zwei Stellen nennen verschiedene Ablaufdaten eines Dokuments";
    es = "dos lugares indican fechas de caducidad distintas de un mismo documento";
    fr = "deux endroits indiquent des dates d’expiration différentes d’un même document";
}

/// Compares every expiry date with those of the same document
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.compare(Of::Expires, &Statement::may_be_same_day, &RULE, judging);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::Origin;
    use crate::model::judging::Sought;
    use crate::model::rule_override::RuleOverrides;
    use crate::schema::tape::Position;

    #[test]
    fn a_last_day_that_is_nobody_s_in_particular_may_be_any_document_s() {
        for (submitted, differs) in [("2031-02-03", false), ("03/02/2032", false), ("2033-02-03", true)] {
            let mut evidence = Evidence::default();
            for (subject, text) in [(1, "2031-02-03"), (2, "2032-02-03"), (0, submitted)] {
                evidence.says(Of::Expires, Origin::Written, subject, text, Position::BODY);
            }
            let sought = Sought { disagreements: false, unknown: false };
            let mut judging = Judging::new(RuleOverrides::NONE, Vec::new(), sought);
            check(&evidence, &mut judging);
            assert_eq!(!judging.spoken.is_empty(), differs, "{submitted}");
        }
    }
}
