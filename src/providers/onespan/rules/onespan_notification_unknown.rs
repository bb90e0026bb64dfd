//! A notification of something that is not known

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `trigger` of a notification is none of the words that this version knows.
    ///
    /// # Why it matters
    ///
    /// A notification only tells that a workflow has reached a state, of which there are many and most are not printed.
    /// The transaction itself says where it stands.
    ///
    /// # What it decides
    ///
    /// Pending: fetch the transaction.
    ///
    /// # Where it is said
    ///
    /// The scenarios are listed without their words at
    /// <https://docs.onespan.com/docs/onespan-identity-verification-notification>.
    RULE = "onespan-notification-unknown", FETCH, "the notification is not one that this version knows, so the transaction is to be fetched";
    previously = "notification-unknown";
    de = "die Benachrichtigung ist dieser Version nicht bekannt, die Transaktion ist abzurufen";
    es = "la notificación no es una que esta versión conozca y hay que obtener la transacción";
    fr = "la notification n’est pas connue de cette version\u{a0}: la transaction est à récupérer";
}
