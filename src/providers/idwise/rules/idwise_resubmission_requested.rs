//! A reviewer asks again

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The manual decision is `Resubmission Requested`, and the final one does not say otherwise.
    ///
    /// # Why it matters
    ///
    /// The person can still pass: a picture was bad, or a document is missing.
    ///
    /// # What it decides
    ///
    /// Retry: the person is to be asked. The final decision may stay the system's meanwhile, as it has no word of its
    /// own for this.
    ///
    /// # Where it is said
    ///
    /// `manual_decision`, <https://docs.idwise.com/reference/manual-review-journey>; that `final_decision` can repeat
    /// the word is inferred.
    RULE = "idwise-resubmission-requested", RETRY, "a reviewer asks for some steps again", Overrides;
    previously = "resubmission-requested";
    de = "ein Prüfer verlangt einige Schritte noch einmal";
    es = "un revisor pide repetir algunos pasos";
    fr = "un vérificateur demande de refaire certaines étapes";
}
