//! A check failed and names no error

use super::super::parts::Part;
use super::super::payload::CheckResult;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a check is `unverified`, and its `error` is `null` or has no `code`.
    ///
    /// # Why it matters
    ///
    /// The page promises an error there. Without one, nobody can tell the person what to do better.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `error`, "present when status is unverified",
    /// <https://docs.stripe.com/api/identity/verification_reports/object>.
    RULE = "stripe-identity-check-failure-unexplained", Informs, "a check is unverified and names no error";
    de = "eine Prüfung ist nicht verifiziert und nennt keinen Fehler";
    es = "una comprobación no está verificada y no indica ningún error";
    fr = "un contrôle n’est pas vérifié et n’indique aucune erreur";
}

/// Looks at the error of a check that failed
pub fn check<'a>(part: &Part<'a>, judging: &mut Judging<'a>) {
    let unexplained = part.status.word() == Some(CheckResult::Unverified) && part.error.code().is_absent();
    judging.doubt(&RULE, unexplained, part.status);
}
