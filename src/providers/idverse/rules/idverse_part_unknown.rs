//! A result with an unknown name did not pass

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `results` or a document's `asf_breakdown` has an entry with a name that this version does not know, and the
    /// entry is not `PASSED`. An object is `PASSED` if it has a `result`, `overall`, `status`, `decision`, `outcome` or
    /// `indicator`, all of these are `PASSED`, and nothing else in it means a failure. `null`, `""` and an empty object
    /// are ignored.
    ///
    /// # Why it matters
    ///
    /// Every entry of these maps is the result of a check. IDVerse adds checks, and a new check that is flagged matters
    /// as much as a known one.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. A policy's `harmlessResults` can exempt entries by name, such as
    /// `idverse.results.injection`.
    ///
    /// # Where it is said
    ///
    /// "Each check will have two possible statuses",
    /// <https://idkit.docs.idverse.com/reference/interpreting-the-results>. That this holds for future checks is
    /// inferred.
    RULE = "idverse-part-unknown", Doubts, Unknown, "a result with a name that this version does not know did not pass";
    de = "ein Ergebnis mit einem Namen, den diese Version nicht kennt, ist nicht „bestanden“";
    es = "un resultado cuyo nombre esta versión no conoce no está superado";
    fr = "un résultat dont cette version ne connaît pas le nom n’est pas réussi";
}
