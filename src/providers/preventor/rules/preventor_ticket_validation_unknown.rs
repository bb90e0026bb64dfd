//! A validation's result that is not known

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Validation, Validations};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// Every validation of ID proofing is `VALID` or `NON_VALIDATED_OR_ABSENT`.
    ///
    /// # Why it matters
    ///
    /// The page prints no word for a validation that failed, and there must be one. Whatever it is, it stands here.
    ///
    /// # What it decides
    ///
    /// An accepting word goes to review. An event in progress never accepts: there the reason is told, and a policy for
    /// words that are not known takes it.
    ///
    /// # Where it is said
    ///
    /// `data.id_proofing.validations`, <https://docs.preventor.com/server/webhooks>; that other words are to be
    /// expected is inferred.
    RULE = "preventor-ticket-validation-unknown", Doubts, Unknown, "a validation of the document has a result that this version does not know";
    previously = "ticket-validation-unknown";
    de = "eine Prüfung des Dokuments hat ein Ergebnis, das diese Version nicht kennt";
    es = "una validación del documento tiene un resultado que esta versión no conoce";
    fr = "une validation du document a un résultat que cette version ne connaît pas";
}

/// Looks at every validation
pub fn check<'a>(validations: Node<'a, Validations>, judging: &mut Judging<'a>) {
    for validation in validations.each::<Validation>() {
        judging.doubt(&RULE, matches!(validation.word(), Some(Validation::Other(_))), validation);
    }
}
