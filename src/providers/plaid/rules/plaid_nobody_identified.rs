//! No step says who the person is

use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;

rule! {
    /// # What it checks
    ///
    /// The `status` of a session is `success`, but neither `kyc_check` nor `documentary_verification` passed.
    ///
    /// # Why it matters
    ///
    /// A face, a phone or a device does not say who the person is.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. If only lists were searched, another rule decides.
    ///
    /// # Where it is said
    ///
    /// `steps`, <https://plaid.com/docs/api/products/identity-verification/>. What a step says is inferred from its
    /// fields.
    RULE = "plaid-nobody-identified", Doubts, "no step of the session says who the person is";
    de = "kein Schritt der Sitzung sagt, wer die Person ist";
    es = "ningún paso de la sesión dice quién es la persona";
    fr = "aucune étape de la session ne dit qui est la personne";
}
