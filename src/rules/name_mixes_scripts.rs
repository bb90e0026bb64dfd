//! A name mixes scripts

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A word of a name contains letters from different scripts, or one place gives a part of the name in another script
    /// than the rest: `Пётр Ivanov`. A place may give the whole name twice: `Ivan Petrov Иван Петров`. Japanese, Korean,
    /// and Chinese with Bopomofo count as one script each, as defined by the augmented script sets of Unicode Technical
    /// Standard 39.
    ///
    /// # Why it matters
    ///
    /// A Cyrillic `а` in a Latin name looks correct to people, but every comparison treats it as a different letter. No
    /// document contains such a name. And a first name in another script than the last name is not compared with
    /// anything.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `full_name`, `first_name`, `middle_name`, `last_name` and `given_names` of each document, its
    ///   `mrz_data`, and the user's details, <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `First Name`, `Middle Name`, `Last Name`, `Full Name` and `Machine Readable Zone` of each document,
    ///   and the applicant's `full_name`, <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `nameInformation` of every zone, check and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - Unicode Technical Standard 39, section 5.1, <https://www.unicode.org/reports/tr39/>
    RULE = "name-mixes-scripts", Contradicts, "a name mixes letters from scripts that no language combines";
    de = "ein Name mischt Buchstaben aus Schriften, die keine Sprache zusammen verwendet";
    es = "un nombre mezcla letras de escrituras que ningún idioma usa juntas";
    fr = "un nom mêle des lettres d’écritures qu’aucune langue n’emploie ensemble";
}
