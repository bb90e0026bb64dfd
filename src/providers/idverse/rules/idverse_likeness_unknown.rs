//! The likeness is a word of a later day

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `likeness_overall` is neither `Pass` nor `Fail`.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean that the faces are not the same.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, "either Pass or Fail", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-likeness-unknown", Doubts, Unknown, "the likeness is not one that this version knows";
    previously = "likeness-unknown";
    de = "die Ähnlichkeit ist dieser Version nicht bekannt";
    es = "el parecido no es uno que esta versión conozca";
    fr = "la ressemblance n’est pas connue de cette version";
}
