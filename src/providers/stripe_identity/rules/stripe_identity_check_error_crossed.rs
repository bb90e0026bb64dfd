//! A verified check names an error

use super::super::attempt::said;
use super::super::parts::Part;
use super::super::payload::CheckResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a check is `verified`, and its `error` has a `code` or a `reason`.
    ///
    /// # Why it matters
    ///
    /// An error belongs to a check that failed.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `error`, "present when status is unverified",
    /// <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-check-error-crossed", Contradicts, "a check is verified, but it states an error";
    de = "eine Prüfung ist verifiziert, nennt aber einen Fehler";
    es = "una comprobación está verificada, pero indica un error";
    fr = "un contrôle est vérifié, mais il indique une erreur";
}

/// Looks at the error of a check that passed
pub fn check<'a>(part: &Part<'a>, judging: &mut Judging<'a>) {
    let error = said(part.error).filter(|_| part.status.word() == Some(CheckResult::Verified));
    if let Some(place) = error {
        judging.say(&RULE, place, Some(part.status.place()));
    }
}
