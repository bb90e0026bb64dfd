//! A selfie is complete

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The selfie's `status` is `Refer`, `Not Started` or not stated, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// The page calls it the main element by which to tell whether the selfie passed.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie.status`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-not-complete", Contradicts, "the result is accepted and its selfie is not stated as complete";
    previously = "selfie-not-complete";
    de = "das Ergebnis ist angenommen und sein Selfie ist nicht als vollständig angegeben";
    es = "el resultado está aceptado y su selfi no consta como completo";
    fr = "le résultat est accepté et son selfie n’est pas indiqué comme complet";
}
