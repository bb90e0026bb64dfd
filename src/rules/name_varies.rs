//! Two places give the name in different forms

use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two places give the person's name in different forms, as is common for honest people: only one of two surnames,
    /// initials, given and family name in reverse order, or two transliterations of one name. Both places also give the
    /// same date of birth or document number, and nothing else in the body speaks against the person.
    ///
    /// # Why it matters
    ///
    /// The rule explains why the names look different. If you want to see every variation, ask for a review in a
    /// policy.
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
    RULE = "name-varies", Informs, "two places give the name in different forms that are common for one person";
    de = "zwei Stellen nennen den Namen auf zwei Arten, wie sie bei einer Person oft vorkommen";
    es = "dos lugares dan el nombre de dos formas que una misma persona suele tener";
    fr = "deux endroits donnent le nom de deux façons qu’une même personne a souvent";
}
