//! Two places give different names for the person

use super::{name_incomparable, name_mixes_scripts, name_unclear, name_unreadable, name_varies, too_many_statements};
use crate::model::evidence::{Evidence, NameFinding};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places in the body give names that do not belong to the same person. The rule compares the zones of a
    /// document, what was read and what was submitted, whole names and their parts, and each document with the others.
    /// Names are equal without regard to accents, case, hyphens and apostrophes, and to how ICAO Doc 9303
    /// transliterates them. Middle names may be missing, and a name from a machine-readable zone that has no more room
    /// may be cut off. A different last name is explained by a last name at birth. In an IDWise journey, two documents
    /// may differ in the last name only; unless they are the same document, `name-varies` reports that.
    ///
    /// # Why it matters
    ///
    /// When a page is forged, its machine-readable zone is rarely forged to match. A genuine document may belong to
    /// somebody else, whether it is the only document or one of two. And if a person has changed their name, somebody
    /// must look at both of their documents.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. Names that one person may have are reported by `name-varies` or
    /// `name-unclear`, and names in two scripts by `name-incomparable`.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: the zones `Mrz`, `Viz` and `MergedZones`, `VI Machine Readable Zone` in their data, and the
    ///   `CreateVerification` stage, <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: the names of each document, in its `mrz_data`, as read and as submitted, and the names of the user's
    ///   details and of the other documents, <https://idkit.docs.idverse.com/reference/document>
    /// - ICAO Doc 9303 part 3, section 6, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDWise: `First Name`, `Middle Name`, `Last Name`, `Full Name` and `Machine Readable Zone` of each document,
    ///   and the applicant's `full_name`, <https://docs.idwise.com>
    /// - Didit: the names of each document, of its `mrz` and of the chip, `expected_details` and `screened_data`,
    ///   <https://docs.didit.me>
    RULE = "name-differs", Contradicts, "two places give different names for the person";
    de = "zwei Stellen nennen verschiedene Namen der Person";
    es = "dos lugares indican nombres distintos de la persona";
    fr = "deux endroits indiquent des noms différents de la personne";
}

/// Compares every two names and reports each difference by the rule for its kind
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    let alone = !judging.is_doubted();
    evidence.tell_names(alone, &mut |said, place, related| {
        let rule = match said {
            NameFinding::Differs => &RULE,
            NameFinding::Unclear => &name_unclear::RULE,
            NameFinding::Varies => &name_varies::RULE,
            NameFinding::Incomparable => &name_incomparable::RULE,
            NameFinding::MixesScripts => &name_mixes_scripts::RULE,
            NameFinding::Unreadable => &name_unreadable::RULE,
            NameFinding::Beyond => &too_many_statements::RULE,
        };
        judging.disputed.name |= matches!(
            said,
            NameFinding::Differs
                | NameFinding::Unclear
                | NameFinding::Unreadable
                | NameFinding::MixesScripts
                | NameFinding::Beyond
        );
        judging.say(rule, place, related);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::{NamePart, Naming, Of, Origin};
    use crate::model::judging::Sought;
    use crate::model::rule_override::RuleOverrides;
    use crate::schema::tape::Position;

    fn zone(family: &'static str, given: &'static str, machine: bool) -> Naming<'static> {
        let part = |text| NamePart::at(text, Position::BODY);
        Naming { family: part(family), given: part(given), machine, ..Naming::default() }
    }

    /// Returns the rules that report the names of one document
    fn said(names: &[Naming<'static>]) -> Vec<&'static str> {
        let mut evidence = Evidence::default();
        for &naming in names {
            evidence.next_source();
            evidence.names(1, naming);
        }
        judged(&evidence)
    }

    fn judged(evidence: &Evidence<'_>) -> Vec<&'static str> {
        let mut judging = Judging::new(RuleOverrides::NONE, Vec::new(), Sought { disagreements: true, unknown: false });
        check(evidence, &mut judging);
        judging.spoken.iter().chain(&judging.noted).map(|spoken| spoken.rule.id).collect()
    }

    #[test]
    fn only_a_full_machine_readable_zone_may_have_cut_a_name() {
        let long = "Wolfeschlegelsteinhausen";
        let written = zone(long, "Alexander", false);
        let none: [&str; 0] = [];
        assert_eq!(said(&[written, zone(long, "ALEX", true)]), none);
        assert_eq!(said(&[written, zone(long, "ALEXIS", true)]), ["name-differs"]);
        assert_ne!(said(&[written, zone(long, "ALEXANDERSON", true)]), none);
        assert_ne!(said(&[written, zone(long, "Alex", false)]), none);
        // A zone with room left would have printed the rest.
        assert_ne!(said(&[zone("Smith", "Alexander", false), zone("SMITH", "ALEX", true)]), none);
    }

    #[test]
    fn a_place_with_a_name_but_without_letters_is_a_doubt() {
        let none: [&str; 0] = [];
        let known = zone("Smith", "Ann", false);
        for (family, given) in [
            ("678", "12345"),
            ("???", ""),
            ("", "!!!"),
            ("-", "-"),
            ("LNU", "FNU"),
            ("UNKNOWN", "-"),
            ("TBD", "n/a"),
            ("Не указано", "ー"),
            ("", "غير معروف"),
        ] {
            assert_eq!(said(&[known, zone(family, given, false)]), ["name-unreadable"], "{family} {given}");
            assert_eq!(said(&[zone(family, given, true)]), ["name-unreadable"], "{family} {given}");
        }
        for (family, given) in [
            ("", ""),
            (" ", "\u{a0}"),
            ("Smith", "-"),
            ("Smith", ""),
            ("?", "Ann"),
            ("Smith", "не указано"),
            ("不明", "Ann"),
        ] {
            assert_eq!(said(&[known, zone(family, given, false)]), none, "{family} {given}");
        }
        for (family, given) in [("Smith", "12345"), ("Smith", "Ann1"), ("Smith2", "Ann"), ("Smith", "１"), ("٣", "Ann")]
        {
            assert_eq!(said(&[known, zone(family, given, false)]), ["name-differs"], "{family} {given}");
        }
    }

    #[test]
    fn a_name_that_comes_again_says_nothing_new() {
        let mut names = vec![zone("Smith", "Ann", false); 40];
        assert!(said(&names).is_empty());
        names.push(zone("SMITH", "BEA", true));
        assert_eq!(said(&names), ["name-differs"]);
    }

    #[test]
    fn a_variation_is_no_doubt_where_both_places_give_one_birth_date() {
        let shortened = |born: [&'static str; 2]| {
            let mut evidence = Evidence::default();
            for (naming, born) in [zone("Smith", "Ann", false), zone("Smith", "A", false)].into_iter().zip(born) {
                evidence.next_source();
                evidence.names(0, naming);
                evidence.says(Of::BirthDate, Origin::Written, 0, born, Position::BODY);
            }
            judged(&evidence)
        };
        assert_eq!(shortened(["1990-02-03", "1990-02-03"]), ["name-varies"]);
        assert_eq!(shortened(["1990-02-03", "1990-02-04"]), ["name-unclear"]);
        assert_eq!(shortened(["1990-02-03", ""]), ["name-unclear"]);
    }

    #[test]
    fn names_that_take_too_many_steps_to_compare_are_a_doubt() {
        let said = |count: usize, words: usize| {
            let letter = |at: usize| "üöäåøñßčšž".chars().nth(at % 10).unwrap_or_default();
            let word =
                |at: usize, place: usize| [at + place, at * place + at, place].map(letter).iter().collect::<String>();
            let name = |at: usize| (0..words).map(|place| word(at, place)).collect::<Vec<_>>().join(" ");
            let names: Vec<String> = (0..count).map(name).collect();
            let mut evidence = Evidence::default();
            for name in &names {
                evidence.names(1, Naming { full: NamePart::at(name, Position::BODY), ..Naming::default() });
            }
            judged(&evidence)
        };
        assert_eq!(said(5, 10), ["too-many-statements"]);
        assert_eq!(said(2, 14), ["too-many-statements"]);
        assert!(!said(5, 1).contains(&"too-many-statements"));
        assert!(!said(2, 2).contains(&"too-many-statements"));
    }

    #[test]
    fn a_person_who_is_spelled_by_other_customs_in_six_places_is_compared() {
        for names in [
            [
                ["Mohammed Abdullah", "Al Rahman Chowdhury", ""],
                ["Mohamed Abdallah", "Rehman Chaudhry", ""],
                ["Muhammad Abdulla", "El Rahman Chaudhary", ""],
                ["MOHAMMAD ABDULLAH", "AL REHMAN CHOUDHURY", ""],
                ["", "", "Md Abdullah Al Rahman Chowdhury"],
                ["", "", "Muhammed Abdallah al-Rahman Choudhary"],
            ],
            [
                ["Oleksandr Volodymyrovych", "Shevchenko", ""],
                ["Aleksandr Vladimirovich", "Shevchenko", ""],
                ["Alexander Vladimirovitch", "Chevtchenko", ""],
                ["", "", "Шевченко Олександр Володимирович Oleksandr Volodymyrovych Shevchenko"],
                ["OLEKSANDR", "SHEVCHENKO", ""],
                ["Олександр Володимирович", "Шевченко", "Oleksandr Shevchenko"],
            ],
            [
                ["Maria da Conceição Aparecida", "dos Santos Oliveira da Silva", ""],
                ["MARIA DA CONCEICAO APARECIDA", "SANTOS OLIVEIRA DA SILVA", ""],
                ["", "", "Maria Conceição dos Santos Oliveira Silva"],
                ["", "", "Maria C. A. dos Santos Oliveira da Silva"],
                ["Maria da Conceiçao Aparecida", "Santos de Oliveira Silva", ""],
                ["Maria", "Silva", "Maria Aparecida da Silva"],
            ],
        ] {
            let mut evidence = Evidence::default();
            for [given, family, full] in names {
                let [given, family, full] = [given, family, full].map(|text| NamePart::at(text, Position::BODY));
                evidence.names(1, Naming { given, family, full, ..Naming::default() });
            }
            assert!(!judged(&evidence).contains(&"too-many-statements"), "{names:?}");
        }
    }

    #[test]
    fn more_names_than_are_compared_are_a_doubt() {
        let names: Vec<String> = (0..40).map(|at| "A".repeat(at + 2)).collect();
        let mut evidence = Evidence::default();
        for name in &names {
            evidence.names(1, Naming { full: NamePart::at(name, Position::BODY), ..Naming::default() });
        }
        assert!(judged(&evidence).contains(&"too-many-statements"));
    }
}
