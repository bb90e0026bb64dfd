//! The times of an inquiry are out of order

use super::super::payload::InquiryAttributes;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::date::instant;
use crate::schema::node::Node;
use crate::schema::scalar::Time;

rule! {
    /// # What it checks
    ///
    /// Of `created-at`, `started-at`, `completed-at` and `decisioned-at` of an inquiry, a later one is before an
    /// earlier one.
    ///
    /// # Why it matters
    ///
    /// An inquiry is created, started, completed and decided in this order. A team can decide before the person has
    /// finished, and an inquiry can be resumed.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// The times in <https://docs.withpersona.com/api-reference/inquiries/retrieve-an-inquiry>. Their order is
    /// inferred.
    RULE = "persona-times-out-of-order", Informs, "the times of the inquiry are out of order";
    de = "die Zeiten der Überprüfung stehen in der falschen Reihenfolge";
    es = "las fechas de la verificación están desordenadas";
    fr = "les dates de la vérification sont dans le désordre";
}

/// Compares each time with the one before it
pub fn check<'a>(inquiry: Node<'a, InquiryAttributes>, judging: &mut Judging<'a>) {
    if !judging.hears() {
        return;
    }
    let times = [inquiry.created_at(), inquiry.started_at(), inquiry.completed_at(), inquiry.decisioned_at()];
    let mut last: Option<Node<'a, Time>> = None;
    for time in times.into_iter().filter(|time| !time.is_absent()) {
        let before = last.replace(time);
        let is_late = |before: Node<'a, Time>| {
            Some(instant(before.iso().as_deref()?)? > instant(time.iso().as_deref()?)?).filter(|late| *late)
        };
        if let Some(before) = before.filter(|before| is_late(*before).is_some()) {
            judging.say(&RULE, time.place(), Some(before.place()));
        }
    }
}
