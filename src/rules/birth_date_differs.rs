//! Two places give different dates of birth

use crate::model::evidence::{Evidence, Of, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// Two dates of birth in the body cannot be the same day, however they are written. The rule compares the dates on
    /// each document, in each of its zones, in what was submitted and in what the person confirmed. If only a part of a
    /// date is known, as in `1985`, `XX/05/1985` or the two-digit year of a machine-readable zone, the known parts are
    /// compared.
    ///
    /// # Why it matters
    ///
    /// Two dates belong to two people, or the document was altered.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`. A text that cannot be read as a date is reported by
    /// `date-unreadable`.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `dateOfBirth` of each zone and stage, <https://docs.onespan.com/docs/detailed-verification-report>
    /// - IDVerse: `birth_date` and `mrz_data` of each document, and `date_of_birth` of the confirmed details,
    ///   <https://idkit.docs.idverse.com/reference/document>
    /// - IDWise: `Birth Date` of each document and `birth_date` of the applicant, <https://docs.idwise.com>
    RULE = "birth-date-differs", Contradicts, "two places give different dates of birth for the person";
    de = "zwei Stellen nennen verschiedene Geburtsdaten der Person";
    es = "dos lugares indican fechas de nacimiento distintas de la persona";
    fr = "deux endroits indiquent des dates de naissance différentes de la personne";
}

/// Compares every two dates as far as both are known
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if evidence.compare(Of::BirthDate, &Statement::may_be_same_day, &RULE, judging) {
        judging.disputed.birth_date = true;
    }
}
