//! Nobody has submitted anything yet

use crate::model::rule::effects::ASK_USER;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `requires_input`, and `last_error` is `null` or has no `code`. The body is a
    /// session or any event but `verification_session.requires_input`.
    ///
    /// # Why it matters
    ///
    /// A new session has the same status as one whose attempt failed. `{"code": null, "reason": null}` is not an error.
    ///
    /// # What it decides
    ///
    /// The outcome is `pending` and `next` is `ask-user`.
    ///
    /// # Where it is said
    ///
    /// `status` and `last_error`, <https://docs.stripe.com/identity/how-sessions-work>.
    RULE = "stripe-identity-session-not-begun", ASK_USER, "the session waits for the person, and no attempt has failed";
    de = "die Sitzung wartet auf die Person, und kein Versuch ist gescheitert";
    es = "la sesión espera a la persona y ningún intento ha fallado";
    fr = "la session attend la personne, et aucune tentative n’a échoué";
}
