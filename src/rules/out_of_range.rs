//! A number outside the range that its provider documents

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Every number is in the range that the provider's page gives, or that follows from what it is: a percentage from 0
    /// to 100, a count not below 0. A number in quotes is as well.
    ///
    /// # Why it matters
    ///
    /// A confidence of 250 or of -1 was not made by the scale that the verdict reads it by. What it means nobody knows,
    /// so it is neither cut nor scaled to fit.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// - Bive: confidence, "Number (0-100)", <https://docs.bive.ai/understanding-verification-results>
    /// - Preventor: scores such as 99.99 and 100, <https://docs.preventor.com/server/webhooks>; that they are percentages is
    ///   inferred.
    RULE = "out-of-range", Contradicts, "a number is outside the range that its provider documents";
    de = "eine Zahl liegt außerhalb des Bereichs, den ihr Anbieter dokumentiert";
    es = "un número está fuera del intervalo que su proveedor documenta";
    fr = "un nombre sort de la plage que son fournisseur documente";
}

/// The reader has found such a number
pub fn found(place: Position, judging: &mut Judging<'_>) {
    judging.say(&RULE, place, None);
}
