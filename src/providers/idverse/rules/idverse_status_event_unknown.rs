//! An event webhook with a word that is not known

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `event` of an event webhook is none of the words that this version knows.
    ///
    /// # Why it matters
    ///
    /// The webhook only tells that something happened to a transaction. The transaction itself says what.
    ///
    /// # What it decides
    ///
    /// The verdict is `pending`, next is to fetch the transaction.
    ///
    /// # Where it is said
    ///
    /// The words of API 3.5 are those that its integrations handle; no public page prints them. The statuses of a
    /// transaction are at <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-status-event-unknown", FETCH, "the event is not one that this version knows, so the transaction is to be fetched";
    previously = "status-event-unknown";
    de = "das Ereignis ist dieser Version nicht bekannt, die Transaktion ist abzurufen";
    es = "el evento no es uno que esta versión conozca y hay que obtener la transacción";
    fr = "l’événement n’est pas connu de cette version\u{a0}: la transaction est à récupérer";
}
