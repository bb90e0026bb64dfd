//! A reviewer requested some steps again

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The manual decision is `Resubmission Requested`, and the final decision does not contradict it.
    ///
    /// # Why it matters
    ///
    /// The person can still pass. A picture was bad, for example, or a document is missing.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`: ask the person. Meanwhile the final decision may stay the
    /// system's, because it has no word of its own for this.
    ///
    /// # Where it is said
    ///
    /// `manual_decision`, <https://docs.idwise.com/reference/manual-review-journey>. That `final_decision` can repeat
    /// the word is inferred.
    RULE = "idwise-resubmission-requested", RETRY, "a reviewer has requested some steps again", Overrides;
    previously = "resubmission-requested";
    de = "ein Prüfer verlangt einige Schritte noch einmal";
    es = "un revisor pide repetir algunos pasos";
    fr = "un vérificateur demande de refaire certaines étapes";
}
