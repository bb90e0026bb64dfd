//! No attempt bears the liveness out

use super::super::payload::{Finding, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `liveness_attempts` has results, and none of them is true while `results.liveness` is `PASSED`, or none is false
    /// while it is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// Somebody passed without one attempt that did.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// The page's own sample has one attempt, failed, beside a liveness that passed,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-liveness-attempts-crossed", Informs, "no attempt at liveness bears its result out";
    previously = "liveness-attempts-crossed";
    de = "kein Versuch der Lebenderkennung bestätigt ihr Ergebnis";
    es = "ningún intento de la prueba de vida confirma su resultado";
    fr = "aucun essai de preuve de vie n’en confirme le résultat";
}

/// Looks for one attempt that says the same
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (attempts, liveness) = (transaction.liveness_attempts(), transaction.results().liveness());
    let stated = match liveness.word() {
        Some(Finding::Passed) => true,
        Some(Finding::Flagged) => false,
        Some(Finding::Other(_)) | None => return,
    };
    let mut results = attempts.items().filter_map(|attempt| attempt.result().flag()).peekable();
    let against = results.peek().is_some() && results.all(|result| result != stated);
    judging.doubt_beside(&RULE, against, attempts, liveness);
}
