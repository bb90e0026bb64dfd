//! A notification with an unknown trigger

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `trigger` of a notification is none of the words that this version knows.
    ///
    /// # Why it matters
    ///
    /// A notification only says that a workflow has reached a state. There are many states, and most of their words are
    /// not printed. The transaction itself says what its status is.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// The scenarios are listed without their words,
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-notification-unknown", FETCH, "the notification is one that this version does not know; the transaction has to be fetched";
    previously = "notification-unknown";
    de = "die Benachrichtigung ist dieser Version nicht bekannt; die Transaktion muss abgerufen werden";
    es = "esta versión no conoce la notificación; hay que obtener la transacción";
    fr = "cette version ne connaît pas la notification\u{a0}; il faut récupérer la transaction";
}
