//! The likeness failed, and no face match says so

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `likeness_overall` is `Fail` where `results.facematch` is absent or a word that is not known.
    ///
    /// # Why it matters
    ///
    /// A document-only flow has no face match. If a face was compared all the same and failed, somebody should know.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, "either Pass or Fail", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-likeness-not-passed", Doubts, "the likeness is not stated as passed";
    previously = "likeness-not-passed";
    de = "die Ähnlichkeit ist nicht als bestanden angegeben";
    es = "el parecido no consta como superado";
    fr = "la ressemblance n’est pas indiquée comme réussie";
}
