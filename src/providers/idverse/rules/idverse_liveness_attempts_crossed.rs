//! No attempt agrees with the liveness

use super::super::payload::{Finding, Transaction};
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `liveness_attempts` has results, and all of them disagree with `results.liveness`: all are `false` although it
    /// is `PASSED`, or all are `true` although it is `FLAGGED`.
    ///
    /// # Why it matters
    ///
    /// Liveness passed without an attempt that passed, or was flagged without one that failed.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The page's own sample has one attempt, which failed, beside a liveness that passed,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-liveness-attempts-crossed", Informs, "no liveness attempt agrees with the liveness result";
    previously = "liveness-attempts-crossed";
    de = "kein Versuch der Lebenderkennung stimmt mit ihrem Ergebnis überein";
    es = "ningún intento de la prueba de vida coincide con su resultado";
    fr = "aucun essai de preuve de vie ne concorde avec son résultat";
}

/// Looks for an attempt with the same result
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
