//! More values than are compared

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A body states at most 10 different names of the person, of 60 bytes if they are so many, at most 16 different birth dates, and of each document at
    /// most 16 different numbers, last days and days of issue. OneSpan: at most 8 documents are submitted, or shown by one
    /// check.
    ///
    /// # Why it matters
    ///
    /// Every two values are compared. Without a limit, a body could make that take long; and a body that goes beyond it
    /// must not thereby switch the comparison off.
    ///
    /// # What it decides
    ///
    /// An accepting word becomes `review`.
    ///
    /// # Where it is said
    ///
    /// No page gives a limit: it is this library's own, and no honest body comes near it.
    RULE = "too-many-statements", Doubts, "the body states more different values of one thing than are compared";
    de = "der Body nennt mehr verschiedene Werte für eine Sache, als verglichen werden";
    es = "el cuerpo indica más valores distintos de una misma cosa de los que se comparan";
    fr = "le corps indique plus de valeurs différentes d’une même chose qu’il n’en est comparé";
}

/// Looks for a number or a day beyond the limit
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if let Some(place) = evidence.beyond {
        judging.say(&RULE, place, None);
    }
}
