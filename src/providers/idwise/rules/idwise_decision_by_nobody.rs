//! A reviewer's word has a reviewer

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final decision is `Approved`, `Rejected` or `Resubmission Requested`, no manual decision is stated, and the
    /// system's decision is not the same: `Complete` for an approval, `Rejected` for a rejection.
    ///
    /// # Why it matters
    ///
    /// Without a manual decision the final one repeats the system's, and the system does not use these words. An approval
    /// over a failed check needs a person who made it.
    ///
    /// # What it decides
    ///
    /// An accepting or retrying word goes to review. A rejection stays one. The event `Manually Reviewed` itself says
    /// that a reviewer decided, so the manual decision may be missing there, as on its older page, but not `null`.
    ///
    /// # Where it is said
    ///
    /// `finalDecision` "mirrors the manual decision; otherwise, it matches the system decision",
    /// <https://docs.idwise.com/docs/updated-journey-webhook>.
    RULE = "idwise-decision-by-nobody", Contradicts, "the final decision is a reviewer's word and no reviewer's decision is stated";
    previously = "decision-by-nobody";
    de = "die endgültige Entscheidung ist das Wort eines Prüfers, und keine Entscheidung eines Prüfers ist angegeben";
    es = "la decisión final es palabra de un revisor y no consta la decisión de ningún revisor";
    fr = "la décision finale est le mot d’un vérificateur et aucune décision de vérificateur n’est indiquée";
}
