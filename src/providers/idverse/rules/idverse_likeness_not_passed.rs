//! The likeness failed, and there is no face match to compare it with

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `likeness_overall` is `Fail`, and `results.facematch` is absent or a word that this version does not know.
    ///
    /// # Why it matters
    ///
    /// A document-only flow has no face match. If a face was compared anyway and failed, somebody should know.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// `likeness_overall`, "either Pass or Fail", <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-likeness-not-passed", Doubts, "the likeness failed";
    previously = "likeness-not-passed";
    de = "die Ähnlichkeit ist nicht bestanden";
    es = "el parecido no está superado";
    fr = "la ressemblance n’est pas réussie";
}
