//! A number is outside its documented range

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// A number is outside the range that the provider's page gives or that follows from its meaning: a percentage must
    /// be from 0 to 100, and a count must not be below 0. A number in quotes is checked too.
    ///
    /// # Why it matters
    ///
    /// A confidence of 250 or -1 does not fit the scale by which the verdict reads it. Nobody knows what it means, so
    /// it is neither clamped nor rescaled.
    ///
    /// # What it decides
    ///
    /// `accept`, `pending` and `retry` become `review`.
    ///
    /// # Where it is said
    ///
    /// - Bive: confidence, "Number (0-100)", <https://docs.bive.ai/understanding-verification-results>
    /// - Preventor: scores such as 99.99 and 100, <https://docs.preventor.com/server/webhooks>. That they are
    ///   percentages is inferred.
    RULE = "out-of-range", Contradicts, "a number is outside the range that its provider documents";
    de = "eine Zahl liegt außerhalb des Bereichs, den ihr Anbieter dokumentiert";
    es = "un número está fuera del intervalo que su proveedor documenta";
    fr = "un nombre sort de la plage que son fournisseur documente";
}

/// Reports a number that the reader has found to be out of range
pub fn found(place: Position, judging: &mut Judging<'_>) {
    judging.say(&RULE, place, None);
}
