//! A place that should give a name gives none that can be read

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A place that gives the person's name has no letters in it, or only placeholders for a missing name, in any
    /// language: `12345`, `???`, `ー`, `UNKNOWN`, `N/A`, `FNU LNU`, `Sin datos`, `Не указано`, `不明`. A placeholder for
    /// one part of the name counts as if that part were absent. A place that gives no name at all is not reported,
    /// except for a machine-readable zone, which must give one.
    ///
    /// # Why it matters
    ///
    /// Such a name is not compared with anything, so it could hide that the names belong to two people.
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
    RULE = "name-unreadable", Doubts, "a place that should give the name has no letters in it, or only placeholders";
    de = "eine Stelle, die den Namen nennen sollte, enthält keine Buchstaben oder nur Platzhalter";
    es = "un lugar que debería indicar el nombre no tiene letras o solo tiene sustitutos";
    fr = "un endroit qui devrait indiquer le nom n’a pas de lettres ou seulement des mentions d’absence";
}
