//! The transaction was closed before it was created or opened

use super::super::field::is_before;
use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Informs;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// `closed_at` is before `created_at` or before `activated_at`. A time without a zone is read as UTC.
    ///
    /// # Why it matters
    ///
    /// Durations that are calculated from these times are negative.
    ///
    /// # What it decides
    ///
    /// Nothing. The rule is reported as an issue of severity `info`, and a policy can give it weight.
    ///
    /// # Where it is said
    ///
    /// Follows from the meaning of the words. In the page's own sample the times are out of order,
    /// <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-transaction-ends-before-start", Informs, "the transaction was closed before it was created or opened";
    de = "die Transaktion wurde geschlossen, bevor sie erstellt oder geöffnet wurde";
    es = "la transacción se cerró antes de crearse o abrirse";
    fr = "la transaction a été close avant d’être créée ou ouverte";
}

/// Compares the end with the creation and the opening
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let closed = transaction.closed_at();
    for start in [transaction.created_at(), transaction.activated_at()] {
        judging.doubt_beside(&RULE, is_before(closed, start), closed, start);
    }
}
