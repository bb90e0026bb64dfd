//! Two places give different numbers of a document

use crate::identity::number::{ROOM, is_full, is_same, is_with_check_digit};
use crate::model::evidence::{Evidence, Of, Origin, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give different numbers for one document. The places are the machine-readable zone, the printed text
    /// and what was submitted. Only letters and digits are compared. A number from a machine-readable zone may end with
    /// its check digit. If the zone has no room for more than nine characters, only the first nine are compared. A
    /// submitted number is reported only if no document has it.
    ///
    /// # Why it matters
    ///
    /// Registers are searched by this number. Two numbers mean two documents.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.number` of each zone and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: a passport's number in `mrz_data`, if no other place states it,
    ///   <https://idkit.docs.idverse.com/reference/document>
    /// - ICAO Doc 9303 part 5, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDWise: `Document Number` and `Machine Readable Zone`, <https://docs.idwise.com>
    RULE = "number-differs", Contradicts, "two places give different numbers for one document";
    de = "zwei Stellen nennen verschiedene Nummern eines Dokuments";
    es = "dos lugares indican números distintos de un mismo documento";
    fr = "deux endroits indiquent des numéros différents d’un même document";
}

/// Compares every number with those of the same document
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.compare(Of::Number, &same, &RULE, judging);
}

fn same(one: &Statement<'_>, other: &Statement<'_>) -> bool {
    let is_cut = |number: &Statement<'_>| number.source == Origin::Machine && is_full(number.text);
    let is_checked = |number: &Statement<'_>, machine: &Statement<'_>| {
        machine.source == Origin::Machine && is_with_check_digit(number.text, machine.text)
    };
    is_same(one.text, other.text, if is_cut(one) || is_cut(other) { ROOM } else { usize::MAX })
        || is_checked(one, other)
        || is_checked(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::judging::Sought;
    use crate::model::rule_override::RuleOverrides;
    use crate::schema::tape::Position;

    fn differ(one: (Origin, &'static str), other: (Origin, &'static str)) -> bool {
        let mut evidence = Evidence::default();
        for (source, text) in [one, other] {
            evidence.says(Of::Number, source, 1, text, Position::BODY);
        }
        let mut judging =
            Judging::new(RuleOverrides::NONE, Vec::new(), Sought { disagreements: false, unknown: false });
        check(&evidence, &mut judging);
        !judging.spoken.is_empty()
    }

    #[test]
    fn only_a_machine_readable_zone_that_is_full_has_cut_a_number() {
        for (source, number, is_cut) in [
            (Origin::Machine, "AB1234567", true),
            (Origin::Machine, "AB123456", false),
            (Origin::Written, "AB1234567", false),
        ] {
            let long = (Origin::Written, "AB-1234567-89");
            assert_eq!(differ((source, number), long), !is_cut, "{number}");
            assert_eq!(differ(long, (source, number)), !is_cut, "{number}");
        }
        assert!(differ((Origin::Machine, "AB1234567"), (Origin::Machine, "AB1234568")));
    }
}
