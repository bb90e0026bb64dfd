//! A person has one name

use crate::model::evidence::{Evidence, Of, Statement};
use crate::model::judging::Judging;
use crate::model::name::{Alike, alike, are_one_but_for_initials, is_shortened, may_be_one};
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The first and the last names of a document's machine-readable zone, of what people read on it and of what was
    /// submitted can be the same name: compared without accents and case, as ICAO Doc 9303 transliterates them, with
    /// middle names left out or not, or with initials for them, and by the beginning of the whole, or of each part, where
    /// the machine-readable zone is full. Of the several documents of a OneSpan report or an IDVerse transaction so can
    /// those of each document and of the first, also where one has nothing but initials or is shortened; a last name that
    /// is stated as the one that the person was born with differs from none.
    ///
    /// # Why it matters
    ///
    /// A forged page rarely has its machine-readable zone forged with it, and a real document may be somebody else's, be
    /// it the only one or the second. Whoever has changed a name has two documents that a person has to hold together.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review. Names in other scripts cannot be compared and
    /// say nothing.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: the zones `Mrz`, `Viz` and `MergedZones` beside the `CreateVerification` stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the names of each document, in its `mrz_data`, as read and as submitted, beside those of the
    ///   user's details and of the other documents, <https://idkit.docs.idverse.com/reference/document>
    /// - ICAO Doc 9303 part 3, section 6, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDWise: `First Name` and `Last Name` beside `Machine Readable Zone`, <https://docs.idwise.com>
    RULE = "name-differs", Contradicts, "two places state different names of the person";
}

/// Compares every name with the first of its document, and that with the first document's where they are one person's
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    let is_cut =
        |short: &Statement<'_>, long: &Statement<'_>| evidence.may_be_cut(short) && is_shortened(short.text, long.text);
    let same = |one: &Statement<'_>, other: &Statement<'_>| match alike(one.text, other.text) {
        Alike::Same => true,
        Alike::FirstBegins if evidence.may_be_cut(one) => true,
        Alike::SecondBegins if evidence.may_be_cut(other) => true,
        _ => is_cut(one, other) || is_cut(other, one) || are_one_but_for_initials(one.text, other.text),
    };
    for of in [Of::FamilyName, Of::GivenName] {
        evidence.compare(of, &same, &RULE, judging);
        if evidence.of_one_person {
            evidence.compare_documents(of, &|one, other| may_be_one(one.text, other.text), &RULE, judging);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::Source;
    use crate::model::judging::Sought;
    use crate::model::treatment::Treatments;
    use crate::schema::tape::Position;

    fn differs(names: &[(Of, Source, &'static str)]) -> bool {
        let mut evidence = Evidence::default();
        for &(of, source, text) in names {
            evidence.says(of, source, 1, text, Position::BODY);
        }
        differ(&evidence)
    }

    fn differ(evidence: &Evidence<'_>) -> bool {
        let mut judging = Judging::new(Treatments::NONE, Vec::new(), Sought { disagreements: false, unknown: false });
        check(evidence, &mut judging);
        !judging.spoken.is_empty()
    }

    #[test]
    fn only_a_full_machine_readable_zone_may_have_cut_a_name() {
        let long = "Wolfeschlegelsteinhausen";
        let names = |source, given| {
            [
                (Of::FamilyName, Source::Written, long),
                (Of::GivenName, Source::Written, "Alexander"),
                (Of::FamilyName, source, long),
                (Of::GivenName, source, given),
            ]
        };
        assert!(!differs(&names(Source::Machine, "ALEX")));
        assert!(differs(&names(Source::Machine, "ALEXIS")));
        assert!(differs(&names(Source::Machine, "ALEXANDERSON")));
        assert!(differs(&names(Source::Written, "Alex")));
        // With room left, it would have printed the rest.
        assert!(differs(&[
            (Of::GivenName, Source::Written, "Alexander"),
            (Of::FamilyName, Source::Machine, "SMITH"),
            (Of::GivenName, Source::Machine, "ALEX"),
            (Of::Number, Source::Machine, "A12345678901234567890123456789"),
        ]));
    }

    #[test]
    fn a_zone_that_is_stated_again_and_again_is_no_fuller_for_it() {
        let zone = [(Of::FamilyName, Source::Machine, "SMITHSON"), (Of::GivenName, Source::Machine, "ALEX")];
        assert!(differs(&[zone.repeat(4), vec![(Of::GivenName, Source::Written, "Alexander")]].concat()));
        assert!(!differs(&[zone.repeat(4), vec![(Of::GivenName, Source::Written, "Alex")]].concat()));
    }

    #[test]
    fn the_names_of_two_documents_of_one_person_can_be_the_same_where_one_of_them_is_cut() {
        let differs = |of_one_person, other| {
            let mut evidence = Evidence::default();
            evidence.of_one_person = of_one_person;
            evidence.says(Of::FamilyName, Source::Machine, 1, "WOLFESCHLEGELSTEINHAUSEN", Position::BODY);
            evidence.says(Of::GivenName, Source::Machine, 1, "ALEX", Position::BODY);
            evidence.says(Of::GivenName, Source::Written, 2, other, Position::BODY);
            differ(&evidence)
        };
        assert!(!differs(true, "Alexander"));
        assert!(differs(true, "Edwin"));
        assert!(!differs(false, "Edwin"));
    }
}
