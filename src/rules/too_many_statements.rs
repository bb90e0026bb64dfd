//! The body gives more values than are compared

use crate::model::evidence::Evidence;
use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body gives more different values than are compared: more than 10 different names of the person, or names
    /// that take too long to compare; more than 16 different dates of birth; or, for one document, more
    /// than 16 different numbers, expiry dates or dates of issue. In OneSpan's bodies, at most 8 documents may be
    /// submitted or shown by one check.
    ///
    /// # Why it matters
    ///
    /// Every two values are compared. Without a limit, a body could make the comparison take very long. A body that
    /// exceeds the limit must not switch the comparison off.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`.
    ///
    /// # Where it is said
    ///
    /// No page gives a limit. The limit is idverdict's own, and no honest body comes near it.
    RULE = "too-many-statements", Doubts, "the body gives more different values for one fact than idverdict compares";
    de = "der Body nennt mehr verschiedene Werte für eine Sache, als verglichen werden";
    es = "el cuerpo indica más valores distintos de una misma cosa de los que se comparan";
    fr = "le corps indique plus de valeurs différentes d’une même chose qu’il n’en est comparé";
}

/// Reports the first number or date beyond the limit
pub fn check(evidence: &Evidence<'_>, judging: &mut Judging<'_>) {
    if let Some(place) = evidence.beyond {
        judging.say(&RULE, place, None);
    }
}
