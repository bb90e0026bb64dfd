//! A subprocess or a validation that no page names

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// `data` has a subprocess of a name that this version does not know, and its `status` is not `true`; or the
    /// `validations` of ID proofing have an entry of a name that is not known, and it is neither `VALID` nor
    /// `NON_VALIDATED_OR_ABSENT`. `null`, `""` and an empty object say nothing and are no doubt.
    ///
    /// # Why it matters
    ///
    /// Every entry of these maps is the result of a check. Preventor adds checks, and one that has failed means as much as
    /// those that are known.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. An event in progress never accepts: there the reason is told, and a policy for
    /// words that are not known takes it. A policy's `harmlessResults` names entries that are no doubt, such as
    /// `preventor.validations.hologram`.
    ///
    /// # Where it is said
    ///
    /// `data` and `data.id_proofing.validations`, <https://docs.preventor.com/server/webhooks>; that entries to come are
    /// results too is inferred.
    RULE = "preventor-ticket-part-unknown", Doubts, Unknown, "a step or a validation of a name that this version does not know is not stated as passed";
    previously = "ticket-part-unknown";
    de = "ein Schritt oder eine Prüfung mit einem Namen, den diese Version nicht kennt, ist nicht als bestanden angegeben";
    es = "un paso o una validación cuyo nombre esta versión no conoce no consta como superado";
    fr = "une étape ou une validation dont cette version ne connaît pas le nom n’est pas indiquée comme réussie";
}
