//! A result of false that is not sure

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A completed verification has the final result `false`, and its confidence is below 95, absent or outside the
    /// documented range.
    ///
    /// # Why it matters
    ///
    /// The page says that a result of true or false takes a confidence of 95. Less is not enough to turn a person away
    /// by.
    ///
    /// # What it decides
    ///
    /// Somebody has to look.
    ///
    /// # Where it is said
    ///
    /// `final_result.confidence`: "95% or higher is required for a True or False result",
    /// <https://docs.bive.ai/understanding-verification-results>
    RULE = "final-result-false-unsure", REVIEW, "the final result is false and is not stated with the confidence that takes";
}
