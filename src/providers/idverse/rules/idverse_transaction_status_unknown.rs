//! A status of a later day

use crate::model::rule::effects::REVIEW;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A fetched transaction has a status other than `PENDING`, `INPROGRESS`, `SUBMITTED`, `COMPLETE`, `EXPIRED` and
    /// `CANCELLED`, in these letters.
    ///
    /// # Why it matters
    ///
    /// A word that was added later may mean anything. `complete` in small letters is no word of the page either.
    ///
    /// # What it decides
    ///
    /// The verdict is `review`; results are not looked at.
    ///
    /// # Where it is said
    ///
    /// The page lists the six: `status`, <https://idkit.docs.idverse.com/reference/total-result>.
    RULE = "idverse-transaction-status-unknown", REVIEW, Unknown, "the transaction's status is not one that this version knows";
    de = "der Status der Transaktion ist dieser Version nicht bekannt";
    es = "el estado de la transacción no es uno que esta versión conozca";
    fr = "le statut de la transaction n’est pas connu de cette version";
}
