//! The result is accepted, but its selfie is not live

use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The result is accepted, but the selfie's `is_live` is `false`.
    ///
    /// # Why it matters
    ///
    /// With a picture of a picture, a mask or a recording, one person can pass for another.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`, unless a reviewer approved the journey: the reviewer saw this and takes
    /// responsibility.
    ///
    /// # Where it is said
    ///
    /// `selfie.is_live`, <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-selfie-not-live", Contradicts, "the result is accepted, but its selfie does not show a living person";
    previously = "selfie-not-live";
    de = "das Ergebnis ist angenommen, aber sein Selfie zeigt keine lebende Person";
    es = "el resultado está aceptado, pero su selfi no muestra a una persona viva";
    fr = "le résultat est accepté, mais son selfie ne montre pas une personne vivante";
}
