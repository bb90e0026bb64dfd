//! Two names may belong to two people

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give names that may belong to one person or to two: only one of two surnames, initials, given and
    /// family name in reverse order, two transliterations of one name, or `Jr.` and `Sr.` Two places are also unclear
    /// if they have no part of the name in common and no third place gives both parts: one gives only the first name,
    /// the other only the last name.
    ///
    /// A machine-readable zone that gives only a last name or only a first name is unclear beside a name with further
    /// words, unless the zone may have cut them off. A person who has a single name has no further words anywhere.
    ///
    /// A name in A to Z and one in Cyrillic are unclear if one cannot be a transliteration of the other, in one place
    /// (`Anna Berg / Петра Линд`) or in two: the consonants that all transliterations write alike differ. If they
    /// agree, `name-incomparable` still reports names in two places.
    ///
    /// If both places also give the same date of birth or the same document number and nothing else in the body speaks
    /// against the person, `name-varies` reports the names instead. Different generational suffixes (`Jr.` and `Sr.`),
    /// the names of such zones, and names in two scripts are always unclear.
    ///
    /// # Why it matters
    ///
    /// Such names are common among honest people, but also among relatives. Without a second fact that agrees, the name
    /// alone does not decide.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `full_name`, `first_name`, `middle_name`, `last_name` and `given_names` of each document, its
    ///   `mrz_data`, and the user's details, <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `First Name`, `Middle Name`, `Last Name`, `Full Name` and `Machine Readable Zone` of each document,
    ///   and the applicant's `full_name`, <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `nameInformation` of every zone, check and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    RULE = "name-unclear", Doubts, "two names differ in a way that does not show whether they belong to the same person";
    de = "zwei Namen unterscheiden sich so, dass sie einer Person oder zwei Personen gehören können";
    es = "dos nombres difieren de un modo que no muestra si son de una misma persona";
    fr = "deux noms diffèrent d’une façon qui ne montre pas s’ils désignent une seule personne";
}
