//! A time is given twice, and differently

use super::super::payload::RelatedAttributes;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A verification has a time twice, such as `created-at` and `created-at-ts`, and the two are not the same second.
    ///
    /// # Why it matters
    ///
    /// They are two forms of one time.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// `created-at-ts` and the like in
    /// <https://docs.withpersona.com/api-reference/verifications/retrieve-a-verification>.
    RULE = "persona-times-differ", Informs, "a time and the same time in seconds differ";
    de = "eine Zeit und dieselbe Zeit in Sekunden weichen voneinander ab";
    es = "una fecha y la misma fecha en segundos son distintas";
    fr = "une date et la même date en secondes diffèrent";
}

/// Compares each time with its form in seconds
pub fn check<'a>(said: Node<'a, RelatedAttributes>, judging: &mut Judging<'a>) {
    if !judging.hears() {
        return;
    }
    for (time, seconds) in [
        (said.created_at(), said.created_at_ts()),
        (said.submitted_at(), said.submitted_at_ts()),
        (said.completed_at(), said.completed_at_ts()),
    ] {
        let one = time.iso().as_deref().and_then(instant).map(|(whole, _)| whole);
        let other = seconds.written().and_then(|text| text.parse::<i64>().ok());
        let differ = one.zip(other).is_some_and(|(one, other)| one != other);
        judging.doubt_beside(&RULE, differ, seconds, time);
    }
}
