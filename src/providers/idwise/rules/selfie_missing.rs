//! A spot check has a selfie

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A spot check that accepts has no `selfie`.
    ///
    /// # Why it matters
    ///
    /// A spot check is a selfie and its comparison. Without one there is nothing that was checked.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie` "will be null" only where no selfie step is configured,
    /// <https://docs.idwise.com/reference/get-spot-check-result>; that a spot check always has one is inferred.
    RULE = "selfie-missing", Doubts, "the spot check is accepted and no selfie is in it";
}
