//! A result of a check that no page prints

use super::super::payload::{CheckResult, RelatedAttributes, Requirement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// An inquiry is `approved`. A verification that is included has passed, and the `status` of one of its checks is
    /// absent or a word that this version does not know, although its `requirement` is not `not_required`.
    ///
    /// # Why it matters
    ///
    /// It may be a check that failed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `checks` in <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-check-unknown", Doubts, Unknown, "a verification has passed, but the result of a check in it is not known";
    de = "eine Verifizierung ist bestanden, aber das Ergebnis einer Prüfung darin ist nicht bekannt";
    es = "una verificación está superada, pero no se conoce el resultado de una de sus comprobaciones";
    fr = "une vérification a réussi, mais le résultat d’un de ses contrôles n’est pas connu";
}

/// Checks the result of each check
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    for check in said.checks().items() {
        let is_unknown = matches!(check.status().word(), None | Some(CheckResult::Other(_)));
        let counts = check.requirement().word() != Some(Requirement::NotRequired);
        judging.doubt(&RULE, is_unknown && counts, check.status());
    }
}
