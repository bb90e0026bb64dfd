//! A selfie shows a living person

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The selfie's `is_live` is `false`, in a result that accepts.
    ///
    /// # Why it matters
    ///
    /// A picture of a picture, a mask or a recording is how one person passes for another.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review, unless a reviewer has approved: the reviewer had it in view and answers for
    /// it.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-not-live", Contradicts, "the result is accepted and its selfie does not show a living person";
    previously = "selfie-not-live";
    de = "das Ergebnis ist angenommen und sein Selfie zeigt keine lebende Person";
    es = "el resultado está aceptado y su selfi no muestra a una persona viva";
    fr = "le résultat est accepté et son selfie ne montre pas une personne vivante";
}
