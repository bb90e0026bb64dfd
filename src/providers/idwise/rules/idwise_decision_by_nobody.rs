//! The final decision is a reviewer's word, but there is no reviewer's decision

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final decision is `Approved`, `Rejected` or `Resubmission Requested`, there is no manual decision, and the
    /// system's decision does not match: an approval needs `Complete`, a rejection needs `Rejected`.
    ///
    /// # Why it matters
    ///
    /// Without a manual decision, the final decision repeats the system's, and the system does not use these words. An
    /// approval despite a failed check needs a person who approved.
    ///
    /// # What it decides
    ///
    /// `accept` and `retry` become `review`. `reject` stays. The event `Manually Reviewed` itself says that a reviewer
    /// decided, so there the manual decision may be missing, as on its older page, but not `null`.
    ///
    /// # Where it is said
    ///
    /// `finalDecision` "mirrors the manual decision; otherwise, it matches the system decision",
    /// <https://docs.idwise.com/docs/updated-journey-webhook>.
    RULE = "idwise-decision-by-nobody", Contradicts, "the final decision is a reviewer's word, but no reviewer's decision is stated";
    previously = "decision-by-nobody";
    de = "die endgültige Entscheidung ist das Wort eines Prüfers, aber keine Entscheidung eines Prüfers ist angegeben";
    es = "la decisión final es palabra de un revisor, pero no consta la decisión de ningún revisor";
    fr = "la décision finale est le mot d’un vérificateur, mais aucune décision de vérificateur n’est indiquée";
}
