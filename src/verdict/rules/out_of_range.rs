//! A number outside the range that its provider documents

use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::tape::Position;

rule! {
    /// # What it checks
    ///
    /// Every number whose range the provider's page gives is in it; a number in quotes as well.
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
    /// - Preventor: "from 0 to 100" beside each score, <https://docs.preventor.com/server/webhooks>
    /// - Bive: confidence in percent, <https://docs.bive.ai/understanding-verification-results>
    RULE = "out-of-range", Contradicts, "a number is outside the range that its provider documents";
}

/// The reader has found such a number
pub fn found(place: Position, judging: &mut Judging<'_>) {
    judging.say(&RULE, place, None);
}
