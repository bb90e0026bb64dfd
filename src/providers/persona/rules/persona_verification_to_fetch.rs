//! The body names a verification and does not say its status

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// A verification has no `status`.
    ///
    /// # Why it matters
    ///
    /// A team can let a webhook leave out any attribute.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending`, and `next` is `fetch`.
    ///
    /// # Where it is said
    ///
    /// The attribute blocklist, <https://docs.withpersona.com/2021-05-14/webhook-allowlists>.
    RULE = "persona-verification-to-fetch", FETCH, "the body does not say the status of the verification, so it has to be fetched";
    de = "die Nachricht nennt den Status der Verifizierung nicht, er muss abgerufen werden";
    es = "el mensaje no dice el estado de la verificación individual, hay que consultarlo";
    fr = "le message ne dit pas l’état de la vérification isolée, il faut la récupérer";
}
