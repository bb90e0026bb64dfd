//! No decision is stated

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body has none of the three decisions: each is missing, `null` or empty.
    ///
    /// # Why it matters
    ///
    /// A body without a decision is not an acceptance, however good its evidence looks.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`.
    ///
    /// # Where it is said
    ///
    /// `system_decision` is "not nullable", but `null` in the page's own skeleton,
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-decision-missing", REVIEW, "no decision is stated";
    previously = "decision-missing";
    de = "keine Entscheidung ist angegeben";
    es = "no consta ninguna decisión";
    fr = "aucune décision n’est indiquée";
}
