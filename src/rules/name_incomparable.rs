//! Names in two scripts

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give the person's name in two scripts, and no place gives both: `Иванов` beside `IVANOV`.
    ///
    /// # Why it matters
    ///
    /// A transliteration depends on the language and the standard, so the body cannot show that the names agree. No
    /// claim is made of a name that no document gives in the same script. A team can ask for a review of such bodies in
    /// a policy.
    ///
    /// # What it decides
    ///
    /// Nothing: it is an `info` issue.
    ///
    /// # Where it is said
    ///
    /// - IDVerse: `full_name`, `first_name`, `middle_name`, `last_name` and `given_names` of each document, its
    ///   `mrz_data`, and the user's details, <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `First Name`, `Middle Name`, `Last Name`, `Full Name` and `Machine Readable Zone` of each document,
    ///   and the applicant's `full_name`, <https://docs.idwise.com/reference/get-journey-result>
    /// - OneSpan: `nameInformation` of every zone, check and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    RULE = "name-incomparable", Informs, "two places give the name in scripts that cannot be compared";
    de = "zwei Stellen nennen den Namen in Schriften, die sich nicht vergleichen lassen";
    es = "dos lugares dan el nombre en escrituras que no se pueden comparar";
    fr = "deux endroits donnent le nom dans des écritures qui ne se comparent pas";
}
