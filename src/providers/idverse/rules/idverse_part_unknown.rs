//! A part of the result that no page names

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results` or a document's `asf_breakdown` has an entry of a name that this version does not know, and the entry
    /// does not say `PASSED`: neither as its own word nor, where it is an object, under `result`, `overall`, `status`,
    /// `decision` or `outcome`. `null`, `""` and an empty object say nothing and are no doubt.
    ///
    /// # Why it matters
    ///
    /// Every entry of these maps is the result of a check. IDVerse adds checks, and one that is flagged means as much as
    /// those that are known.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. A policy's `harmlessResults` names entries that are no doubt, such as
    /// `idverse.results.injection`.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>; that this holds for checks to come is inferred.
    RULE = "idverse-part-unknown", Doubts, Unknown, "a result of a name that this version does not know is not stated as passed";
    de = "ein Ergebnis mit einem Namen, den diese Version nicht kennt, ist nicht als bestanden angegeben";
    es = "un resultado cuyo nombre esta versión no conoce no consta como superado";
    fr = "un résultat dont cette version ne connaît pas le nom n’est pas indiqué comme réussi";
}
