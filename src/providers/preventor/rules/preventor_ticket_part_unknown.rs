//! An unknown subprocess or validation did not pass

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `data` has an entry whose name this version does not know and that is not an object whose `status` is `true`; or the
    /// `validations` of ID proofing have an entry whose name this version does not know and that is neither `VALID` nor
    /// `NON_VALIDATED_OR_ABSENT`. Entries that are `null`, `""` or an empty object are ignored.
    ///
    /// # Why it matters
    ///
    /// Every entry of these objects is the result of a check. Preventor adds checks, and a new check that failed
    /// matters as much as a known one.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. An event in progress never accepts; there the rule is listed among the reasons, and a
    /// policy's `unknown` applies to it. A policy's `harmlessResults` names entries that are to be ignored, such as
    /// `preventor.validations.hologram`.
    ///
    /// # Where it is said
    ///
    /// `data` and `data.id_proofing.validations`, <https://docs.preventor.com/server/webhooks>. That future entries are
    /// results too is inferred.
    RULE = "preventor-ticket-part-unknown", Doubts, Unknown, "a step or validation that this version does not know has not passed";
    previously = "ticket-part-unknown";
    de = "ein Schritt oder eine Prüfung mit einem Namen, den diese Version nicht kennt, ist nicht als bestanden angegeben";
    es = "un paso o una validación cuyo nombre esta versión no conoce no consta como superado";
    fr = "une étape ou une validation dont cette version ne connaît pas le nom n’est pas indiquée comme réussie";
}
