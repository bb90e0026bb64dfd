//! Something came before what it follows

use super::super::field::is_before;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `activated_at` is not before `created_at`, no document was updated before it was created, and no step began
    /// before the step that stands before it.
    ///
    /// # Why it matters
    ///
    /// Whoever tells the story of a transaction by its times tells it wrong.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// It follows from what the words mean. The page's own sample was opened before it was created,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-times-out-of-order", Informs, "a time is before that of what it follows";
    de = "eine Zeit liegt vor der des Ereignisses, auf das sie folgt";
    es = "una hora es anterior a la del suceso al que sigue";
    fr = "une heure précède celle de l’événement qu’elle suit";
}

/// Compares each time with the one that it follows
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
