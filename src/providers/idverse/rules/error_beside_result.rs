//! An error message beside a complete result

use super::super::payload::Transaction;
use crate::model::judging::Judging;
use crate::model::rule::effects::Contradicts;
use crate::model::rule::rule;
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A transaction whose status is `COMPLETE` has an `error_message` that is not empty.
    ///
    /// # Why it matters
    ///
    /// An error message comes instead of a transaction. Beside one it says that something failed of which the results do
    /// not tell.
    ///
    /// # What it decides
    ///
    /// A word that accepts goes to review, and the issues name both places.
    ///
    /// # Where it is said
    ///
    /// "Bad Request." and the other messages have a body of their own, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "error-beside-result", Contradicts, "the transaction is complete and has an error message";
}

/// Looks at the message of a transaction that is complete
pub fn check<'a>(transaction: Node<'a, Transaction>, judging: &mut Judging<'a>) {
    let message = transaction.error_message();
    let says = message.written().is_some_and(|text| !text.trim_ascii().is_empty());
    judging.doubt_beside(&RULE, says, message, transaction.status());
}
