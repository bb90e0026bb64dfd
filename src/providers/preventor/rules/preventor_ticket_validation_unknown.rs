//! The result of a validation is unknown

use crate::model::judging::Judging;
use crate::model::rule::effects::Doubts;
use crate::model::rule::rule;
use crate::providers::preventor::payload::{Validation, Validations};
use crate::schema::node::Node;

rule! {
    /// # What it checks
    ///
    /// A validation of ID proofing that this version knows has a result other than `VALID` and
    /// `NON_VALIDATED_OR_ABSENT`.
    ///
    /// # Why it matters
    ///
    /// Preventor's page prints no word for a validation that failed, but there must be one. Whatever it is, it appears
    /// here.
    ///
    /// # What it decides
    ///
    /// `accept` becomes `review`. An event in progress never accepts; there the rule is listed among the reasons, and a
    /// policy's `unknown` applies to it.
    ///
    /// # Where it is said
    ///
    /// `data.id_proofing.validations`, <https://docs.preventor.com/server/webhooks>. That other words exist is
    /// inferred.
    RULE = "preventor-ticket-validation-unknown", Doubts, Unknown, "a validation of the document has a result that this version does not know";
    previously = "ticket-validation-unknown";
    de = "eine Prüfung des Dokuments hat ein Ergebnis, das diese Version nicht kennt";
    es = "una validación del documento tiene un resultado que esta versión no conoce";
    fr = "une validation du document a un résultat que cette version ne connaît pas";
}

/// Checks the result of every validation
pub fn check<'a>(validations: Node<'a, Validations>, judging: &mut Judging<'a>) {
    for validation in validations.each::<Validation>() {
        judging.doubt(&RULE, matches!(validation.word(), Some(Validation::Other(_))), validation);
    }
}
