//! Times are out of order

use super::super::field::is_before;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `activated_at` is before `created_at`, a document was updated before it was created, or a step began before the
    /// step that precedes it.
    ///
    /// # Why it matters
    ///
    /// A history that is built from the times of a transaction would be wrong.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Follows from the meaning of the words. The page's own sample was opened before it was created,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-times-out-of-order", Informs, "an event has an earlier time than the event before it";
    de = "ein Ereignis hat einen früheren Zeitpunkt als das Ereignis davor";
    es = "un suceso tiene una hora anterior a la del suceso que lo precede";
    fr = "un événement a une heure antérieure à celle de l’événement qui le précède";
}

/// Compares each time with the time before it
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let (opened, created) = (transaction.activated_at(), transaction.created_at());
    judging.doubt_beside(&RULE, is_before(opened, created), opened, created);
    for document in transaction.documents().items() {
        let (updated, created) = (document.updated_at(), document.created_at());
        judging.doubt_beside(&RULE, is_before(updated, created), updated, created);
    }
    let steps = transaction.computed_statistics().steps();
    for (step, before) in steps.items().skip(1).zip(steps.items()) {
        judging.doubt_beside(
            &RULE,
            is_before(step.start_time(), before.start_time()),
            step.start_time(),
            before.start_time(),
        );
    }
}
