//! A journey ends before it starts

use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// The `end_time` of a journey or a spot check is before its `start_time`. Both times are written without a time
    /// zone and are taken to be in the same one.
    ///
    /// # Why it matters
    ///
    /// The end is the day with which documents are compared. A wrong end makes an expired document look valid.
    ///
    /// # What it decides
    ///
    /// Nothing by itself: the finding is reported as an issue of severity `info`. A policy that names the rule makes it
    /// count.
    ///
    /// # Where it is said
    ///
    /// `start_time` and `end_time`, <https://docs.idwise.com/reference/get-journey-result> and
    /// <https://docs.idwise.com/reference/get-spot-check-result>.
    RULE = "idwise-journey-ends-before-start", Informs, "a journey or a spot check ends before it starts";
    previously = "journey-ends-before-start";
    de = "ein Durchlauf oder eine punktuelle Prüfung endet vor dem Beginn";
    es = "un recorrido o un control puntual termina antes de empezar";
    fr = "un parcours ou un contrôle ponctuel se termine avant de commencer";
}

/// Compares the two times
pub fn check<'a>(start: Node<'a, Time>, end: Node<'a, Time>, judging: &mut Judging<'a>) {
    let moment = |time: Node<'a, Time>| instant(time.written()?);
    if moment(start).zip(moment(end)).is_some_and(|(start, end)| end < start) {
        judging.say(&RULE, end.place(), Some(start.place()));
    }
}
