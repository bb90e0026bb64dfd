//! Over before it began

use super::super::field::is_before;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `closed_at` is not before `created_at` and not before `activated_at`. A time without a zone is taken for UTC.
    ///
    /// # Why it matters
    ///
    /// Who sorts or bills by these times gets negative ones.
    ///
    /// # What it decides
    ///
    /// Nothing: it is told as an issue of severity `info`. A policy that names the rule makes it count.
    ///
    /// # Where it is said
    ///
    /// It follows from what the words mean. The page's own sample has its times out of order,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-transaction-ends-before-start", Informs, "the transaction was closed before it was created or opened";
    de = "die Transaktion wurde geschlossen, bevor sie erstellt oder geöffnet wurde";
    es = "la transacción se cerró antes de crearse o abrirse";
    fr = "la transaction a été close avant d’être créée ou ouverte";
}

/// Compares the end with both beginnings
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let closed = transaction.closed_at();
    for start in [transaction.created_at(), transaction.activated_at()] {
        judging.doubt_beside(&RULE, is_before(closed, start), closed, start);
    }
}
