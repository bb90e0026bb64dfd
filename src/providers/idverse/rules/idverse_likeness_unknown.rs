//! The likeness is unknown

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `likeness_overall` is neither `Pass` nor `Fail`.
    ///
    /// # Why it matters
    ///
    /// A new word may mean that the faces are not the same.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, "either Pass or Fail", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-likeness-unknown", Doubts, Unknown, "the likeness has a value that this version does not know";
    previously = "likeness-unknown";
    de = "die Ähnlichkeit hat einen Wert, den diese Version nicht kennt";
    es = "el parecido tiene un valor que esta versión no conoce";
    fr = "la ressemblance a une valeur que cette version ne connaît pas";
}
