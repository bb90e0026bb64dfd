//! A reviewer accepts

use crate::model::rule::effects::ACCEPT;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The decision is `Approved`: the final one, or the manual one where no final one is stated.
    ///
    /// # Why it matters
    ///
    /// A reviewer decides with the system's findings in view. So what the system has found wanting, such as a rule that
    /// failed or a face that does not match, does not doubt an approval. What nobody could see or read still does, and
    /// so does whatever is stated as passed and is not.
    ///
    /// # What it decides
    ///
    /// Accept, unless something speaks against it that the reviewer was not told of.
    ///
    /// # Where it is said
    ///
    /// `manual_decision` and `final_decision`, <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/docs/manually-reviewed-webhook>.
    RULE = "idwise-journey-approved", ACCEPT, "a reviewer approved the journey", Overrides;
    previously = "journey-approved";
    de = "ein Prüfer hat den Durchlauf genehmigt";
    es = "un revisor aprobó el recorrido";
    fr = "un vérificateur a approuvé le parcours";
}
