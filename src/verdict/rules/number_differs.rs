//! A document has one number

use crate::model::evidence::{Evidence, Of, Source, Statement};
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A document's number is the same in its machine-readable zone, in what people read on it and in what was
    /// submitted: compared by letters and digits alone, and by the first nine where the zone has no room for more.
    ///
    /// # Why it matters
    ///
    /// The number is what a register is asked by. Two of them are two documents.
    ///
    /// # What it decides
    ///
    /// A word that accepts, waits or asks for another try goes to review.
    ///
    /// # Where it is said
    ///
    /// - OneSpan: `documentElement.number` of each zone and stage,
    ///   <https://docs.onespan.com/docs/detailed-verification-report>
    /// - ICAO Doc 9303 part 5, <https://www.icao.int/publications/doc-series/doc-9303>
    /// - IDWise: `Document Number` beside `Machine Readable Zone`, <https://docs.idwise.com>
    RULE = "number-differs", Contradicts, "two places state different numbers of one document";
}

/// Characters of a number that a machine-readable zone has room for
const ROOM: usize = 9;

/// Compares every number with the first of its document
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    evidence.differing(Of::Number, same, |first, other| judging.say(&RULE, other.place, Some(first.place)));
}

fn same(one: &Statement<'_>, other: &Statement<'_>) -> bool {
    let cut = |statement: &Statement<'_>| {
        if statement.source == Source::Machine && characters(statement).count() == ROOM { ROOM } else { usize::MAX }
    };
    let room = cut(one).min(cut(other));
    characters(one).take(room).eq(characters(other).take(room))
}

fn characters<'a>(number: &'a Statement<'_>) -> impl Iterator<Item = char> + 'a {
    number.text.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase())
}
