//! Stripe cannot check this person, document or device

use crate::model::rule::effects::RETRY;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The code is `under_supported_age`, `country_not_supported`, `device_not_supported`,
    /// `document_type_not_supported` or `document_type_not_allowed`.
    ///
    /// # Why it matters
    ///
    /// Another attempt helps only with another document or another device, and does not help a person who is too young.
    ///
    /// # What it decides
    ///
    /// The outcome is `retry` and `next` is `ask-user`, because the session stays open. A policy can make it a review
    /// or a rejection.
    ///
    /// # Where it is said
    ///
    /// `last_error.code`, <https://docs.stripe.com/identity/handle-verification-outcomes>. `document_type_not_allowed`
    /// is inferred from the text of `allowed_types`; a policy can name another word.
    RULE = "stripe-identity-attempt-unsupported", RETRY, "the person, the document or the device is not supported", Overrides;
    de = "die Person, das Dokument oder das Gerät wird nicht unterstützt";
    es = "la persona, el documento o el dispositivo no es compatible";
    fr = "la personne, le document ou l’appareil n’est pas pris en charge";
}
