//! The final decision differs from the decision that it must repeat

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final decision is not the manual decision or, without a manual decision, not the system's. The final
    /// decision may still be the system's if the manual one is `Resubmission Requested`. If there is no manual decision
    /// and the final one is a reviewer's word, the system's decision is compared only if it is `Rejected`, and not at
    /// all if the event itself says that a reviewer decided.
    ///
    /// # Why it matters
    ///
    /// A body that says both `Approved` and `Refer` about one journey was put together from two moments or by somebody
    /// else.
    ///
    /// # What it decides
    ///
    /// The more cautious of the two decisions decides, and `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// `final_decision` "is the latest decision so far", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-decisions-disagree", Contradicts, "the final decision is not the decision that it must repeat";
    previously = "decisions-disagree";
    de = "die endgültige Entscheidung ist nicht die, die sie wiederholen muss";
    es = "la decisión final no es la que tiene que repetir";
    fr = "la décision finale n’est pas celle qu’elle doit reprendre";
}
