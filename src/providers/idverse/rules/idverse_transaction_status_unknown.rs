//! The status of the transaction is unknown

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has a status other than `PENDING`, `INPROGRESS`, `SUBMITTED`, `COMPLETE`, `EXPIRED` and
    /// `CANCELLED`, in exactly this spelling.
    ///
    /// # Why it matters
    ///
    /// A new word can mean anything. `complete` in lower case is not one of the page's words either.
    ///
    /// # What it decides
    ///
    /// The outcome is `review`, and results are ignored.
    ///
    /// # Where it is said
    ///
    /// The page lists these six words for `status`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-transaction-status-unknown", REVIEW, Unknown, "the transaction has a status that this version does not know";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "la transacción tiene un estado que esta versión no conoce";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
