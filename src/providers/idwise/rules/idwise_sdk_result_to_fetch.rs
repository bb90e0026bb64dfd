//! The result comes from the person's device

use crate::model::rule::effects::FETCH;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The body is the result of a journey as IDWise's SDK returns it: it has `journeyId` with `systemDecision` or
    /// `isCompleted`.
    ///
    /// # Why it matters
    ///
    /// The result comes from the person's own device, where anybody can write anything into it. It therefore neither
    /// accepts nor rejects: it could name somebody else's journey.
    ///
    /// # What it decides
    ///
    /// Whatever the body says, the outcome is `pending` and `next` is `fetch`: fetch the journey.
    ///
    /// # Where it is said
    ///
    /// "Not your source of truth", <https://docs.idwise.com/docs/sdk-get-journey-result>.
    RULE = "idwise-sdk-result-to-fetch", FETCH, "the result comes from the person's device, so the journey must be fetched";
    previously = "sdk-result-to-fetch";
    de = "das Ergebnis stammt vom Gerät der Person, der Durchlauf ist abzurufen";
    es = "el resultado viene del dispositivo de la persona y hay que obtener el recorrido";
    fr = "le résultat vient de l’appareil de la personne\u{a0}: le parcours est à récupérer";
}
