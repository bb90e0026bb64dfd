//! One decision repeats another

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The final decision is the manual one where one was made, else the system's; the body says otherwise.
    ///
    /// # Why it matters
    ///
    /// A body that says `Approved` and `Refer` of one journey was put together from two moments, or by somebody else.
    ///
    /// # What it decides
    ///
    /// The more cautious of the two decides, and an accepting, waiting or retrying word goes to review.
    ///
    /// # Where it is said
    ///
    /// `final_decision` "is the latest decision so far", <https://docs.idwise.com/reference/get-journey-result>.
    RULE = "idwise-decisions-disagree", Contradicts, "the final decision is not the one that it has to repeat";
    previously = "decisions-disagree";
    de = "die endgültige Entscheidung ist nicht die, die sie wiederholen muss";
    es = "la decisión final no es la que tiene que repetir";
    fr = "la décision finale n’est pas celle qu’elle doit reprendre";
}
