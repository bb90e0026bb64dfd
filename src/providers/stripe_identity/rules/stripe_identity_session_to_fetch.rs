//! A thin event names a session

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is a thin event (`v2.core.event`) about a session.
    ///
    /// # Why it matters
    ///
    /// It carries the id of the session and nothing else. Its type names a status, but nothing in the body bears it
    /// out.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `fetch`, whatever the type says.
    ///
    /// # Where it is said
    ///
    /// `related_object`, <https://docs.stripe.com/event-destinations>.
    RULE = "stripe-identity-session-to-fetch", FETCH, "the event only names the session, which has to be fetched";
    de = "das Ereignis nennt die Sitzung nur, sie muss noch abgerufen werden";
    es = "el evento solo nombra la sesión, que hay que obtener";
    fr = "l’événement nomme seulement la session, qui reste à récupérer";
}
