//! The names are in two scripts that cannot be compared

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give the person's whole name in two scripts, and no place gives it in both: `Иванов` and `IVANOV`.
    ///
    /// # Why it matters
    ///
    /// A transliteration depends on the language and the standard, so the body cannot show that the names agree.
    /// `name-unclear` reports those in Cyrillic that cannot. A name is not included in a claim if no document gives it in
    /// the same script. A policy can ask for a review of such bodies.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `full_name`, `first_name`, `middle_name`, `last_name` and `given_names` of each document, its
    ///   `mrz_data`, and the user's details, <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `First Name`, `Middle Name`, `Last Name`, `Full Name` and `Machine Readable Zone` of each document,
    ///   and the applicant's `full_name`, <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `nameInformation` of every zone, check and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    RULE = "name-incomparable", Informs, "two places give the name in scripts that cannot be compared with each other";
    de = "zwei Stellen nennen den Namen in Schriften, die sich nicht vergleichen lassen";
    es = "dos lugares dan el nombre en escrituras que no se pueden comparar";
    fr = "deux endroits donnent le nom dans des écritures qui ne se comparent pas";
}
