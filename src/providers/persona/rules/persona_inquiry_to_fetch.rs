//! The body names an inquiry and does not say its status

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// An inquiry has no `status`.
    ///
    /// # Why it matters
    ///
    /// A team can let a webhook leave out any attribute. The name of the event alone is no decision.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// The attribute blocklist, <https://docs.withpersona.com/2021-05-14/webhook-allowlists>.
    RULE = "persona-inquiry-to-fetch", FETCH, "the body does not say the status of the inquiry, so it has to be fetched";
    de = "die Nachricht nennt den Status der Überprüfung nicht, er muss abgerufen werden";
    es = "el mensaje no dice el estado de la verificación, hay que consultarlo";
    fr = "le message ne dit pas l’état de la vérification, il faut la récupérer";
}
