//! An event webhook with an unknown word

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `event` of an event webhook is none of the words that this version knows.
    ///
    /// # Why it matters
    ///
    /// The webhook only says that something happened to a transaction. The transaction itself says what.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// The words of API 3.5 are the ones that its integrations handle; no public page prints them. The statuses of a
    /// transaction are at <https://idkit.docs.idverse.com/reference/lifecycle>.
    RULE = "idverse-status-event-unknown", FETCH, "the event is one that this version does not know; the transaction has to be fetched";
    previously = "status-event-unknown";
    de = "das Ereignis ist dieser Version nicht bekannt; die Transaktion muss abgerufen werden";
    es = "esta versión no conoce el evento; hay que obtener la transacción";
    fr = "cette version ne connaît pas l’événement\u{a0}; il faut récupérer la transaction";
}
