//! An attempt failed in a way that fraud has too

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The code is `selfie_manipulated`, `selfie_face_mismatch`, `id_number_mismatch` or `document_unverified_other`.
    ///
    /// # Why it matters
    ///
    /// The picture was manipulated, the face is another one, the number is another person’s, or the document is not
    /// genuine. Honest people see some of these codes too.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`, because Stripe itself never rejects. A policy can make it a
    /// review or a rejection.
    ///
    /// # Where it is said
    ///
    /// `last_error.code` and the `error.code` of each check,
    /// <https://docs.stripe.com/identity/handle-verification-outcomes>. That these codes may mean fraud is inferred
    /// from their texts.
    RULE = "stripe-identity-attempt-suspicious", RETRY, "the attempt failed in a way that may be fraud", Overrides;
    de = "der Versuch ist auf eine Weise gescheitert, die Betrug sein kann";
    es = "el intento falló de un modo que puede ser fraude";
    fr = "la tentative a échoué d’une façon qui peut être une fraude";
}
