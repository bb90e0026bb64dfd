//! The result is accepted, but its selfie is not complete

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted and has a selfie, but the selfie's `status` is `Refer`, `Not Started` or missing.
    ///
    /// # Why it matters
    ///
    /// The page calls this field the main element to confirm whether the selfie passed.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `selfie.status`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-not-complete", Contradicts, "the result is accepted, but its selfie is not \"complete\"";
    previously = "selfie-not-complete";
    de = "das Ergebnis ist angenommen, aber sein Selfie ist nicht „vollständig“";
    es = "el resultado está aceptado, pero su selfi no está «completo»";
    fr = "le résultat est accepté, mais son selfie n’est pas «\u{a0}complet\u{a0}»";
}
